package org.partnerships.standalone.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Some clients at once, each asking for the next as soon as it has its answer. One thread serves
 * all of them: a thread for each would compete with the server for the processors, and what it
 * waits for them would count as the server's time.
 *
 * @param nanos how long each request took from sending to the last byte, in ascending order
 * @param seconds how long all took together
 */
record Load(long[] nanos, double seconds) {

    /** After this, a server that does not answer has failed. */
    private static final long PATIENCE_MILLIS = 30_000;

    /**
     * Sends numbered requests for a while.
     *
     * @param address what to get
     */
    static Load during(double seconds, URI server, int clients, IntFunction<String> address)
            throws IOException {
        return of(new Run(address, seconds, Integer.MAX_VALUE), server, clients);
    }

    /** Sends so many requests, numbered from 0. */
    static Load times(int count, URI server, int clients, IntFunction<String> address)
            throws IOException {
        return of(new Run(address, Integer.MAX_VALUE, count), server, clients);
    }

    private static Load of(Run run, URI server, int clients) throws IOException {
        long begin = System.nanoTime();
        run.go(server, clients);
        double took = (System.nanoTime() - begin) / 1e9;
        long[] nanos = Arrays.copyOf(run.nanos, run.count);
        Arrays.sort(nanos);
        return new Load(nanos, took);
    }

    private static final class Run {

        private final IntFunction<String> address;
        private final long end;
        private final int most;
        private long[] nanos = new long[1 << 10];
        private int count;
        private int sent;
        private int waiting;

        Run(IntFunction<String> address, double seconds, int most) {
            this.address = address;
            this.end = System.nanoTime() + (long) (seconds * 1e9);
            this.most = most;
        }

        void go(URI server, int clients) throws IOException {
            List<Connection> connections = new ArrayList<>();
            try (Selector selector = Selector.open()) {
                for (int i = 0; i < clients; i++) {
                    connections.add(new Connection(server, selector));
                }
                for (Connection connection : connections) {
                    send(connection);
                }
                while (waiting > 0) {
                    if (selector.select(this::receive, PATIENCE_MILLIS) == 0) {
                        throw new IOException("The server does not answer");
                    }
                }
                for (Connection connection : connections) {
                    connection.close();
                }
            }
        }

        private void send(Connection connection) throws IOException {
            if (sent < most && System.nanoTime() < end) {
                connection.send(address.apply(sent++));
                waiting++;
            }
        }

        private void receive(SelectionKey key) {
            try {
                Connection connection = (Connection) key.attachment();
                long took = connection.receive();
                if (took >= 0) {
                    waiting--;
                    keep(took);
                    send(connection);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void keep(long took) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = took;
        }
    }

    double rate() {
        return nanos.length / seconds;
    }

    /** Milliseconds that so many percent of the requests did not exceed. */
    double percentile(double percent) {
        return nanos[Math.max(0, (int) Math.ceil(nanos.length * percent / 100) - 1)] / 1e6;
    }
}
