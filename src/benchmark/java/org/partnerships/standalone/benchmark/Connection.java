package org.partnerships.standalone.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * HTTP over a connection that is kept alive, with as little work of its own as can be: the client
 * shares the machine with the server. Not thread-safe.
 */
final class Connection implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final URI server;
    private Socket socket;
    private InputStream in;
    private boolean ended;

    Connection(URI server) throws IOException {
        this.server = server;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        ended = false;
    }

    /**
     * Gets an address and throws its content away. Connects anew where the server has announced, as
     * it does after some requests, that it closes the connection.
     *
     * @return how many bytes of content there were
     * @throws IOException when the answer is not 200
     */
    int get(String address) throws IOException {
        if (ended) {
            close();
            open();
        }
        String request =
                "GET " + address + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status + " for " + address);
        }
        return content();
    }

    private int content() throws IOException {
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String value = header.substring(header.indexOf(':') + 1).strip();
            switch (header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "connection" -> ended = value.equalsIgnoreCase("close");
                default -> {}
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return length;
        }
        int total = 0;
        for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
            in.skipNBytes(chunk);
            line();
            total += chunk;
        }
        line();
        return total;
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
