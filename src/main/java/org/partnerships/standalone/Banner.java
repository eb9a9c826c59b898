package org.partnerships.standalone;

import org.partnerships.standalone.server.StandaloneServer;

import java.time.Duration;
import java.util.Locale;

/** The lines a newcomer reads after the start: where to look. */
final class Banner {

    private static final double MILLIS_PER_SECOND = 1000;

    private Banner() {}

    static String of(StandaloneServer server, Duration startUp) {
        StringBuilder lines = new StringBuilder();
        lines.append(
                String.format(
                        Locale.ROOT,
                        "%nReady after %.1f s. Stop with Ctrl-C.%n%n",
                        startUp.toMillis() / MILLIS_PER_SECOND));
        lines.append(line("Start page", server.baseUri() + "/"));
        lines.append(line("Desk", server.deskUri().toString()));
        server.endpoints().forEach(path -> lines.append(line("JSON", server.baseUri() + path)));
        return lines.append(System.lineSeparator()).toString();
    }

    private static String line(String what, String address) {
        return String.format("  %-12s %s%n", what, address);
    }
}
