package org.partnerships.standalone.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One client: HTTP over a connection that is kept alive, without blocking and without a thread of
 * its own. Not thread-safe.
 */
final class Connection implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final URI server;
    private final Selector selector;
    private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER);
    private final AnswerScan answer = new AnswerScan();
    private SocketChannel channel;
    private ByteBuffer out;
    private String address;
    private long sent;

    Connection(URI server, Selector selector) throws IOException {
        this.server = server;
        this.selector = selector;
        open();
    }

    private void open() throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /**
     * Sends a request; from here on counts the time. Connects anew where the server has announced,
     * as it does after some requests, that it closes the connection.
     */
    void send(String wanted) throws IOException {
        if (answer.isLast()) {
            close();
            open();
        }
        address = wanted;
        String request =
                "GET " + address + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n\r\n";
        out = ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
        answer.begin();
        sent = System.nanoTime();
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    /**
     * Takes in what has come.
     *
     * @return how long the answer took, to its last byte; negative as long as it is not whole
     * @throws IOException when the answer is not 200
     */
    long receive() throws IOException {
        in.clear();
        int length = channel.read(in);
        if (length < 0) {
            throw new IOException("The server closed the connection");
        }
        in.flip();
        if (!answer.isWhole(in)) {
            return -1;
        }
        long took = System.nanoTime() - sent;
        if (!answer.status().toUpperCase(Locale.ROOT).startsWith("HTTP/1.1 200")) {
            throw new IOException(answer.status() + " for " + address);
        }
        return took;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
