package org.partnerships.standalone;

import org.partnerships.standalone.server.StandaloneServer;
import org.partnerships.standalone.words.Words;

/** The lines a newcomer reads after the start: where to look. */
final class Banner {

    private Banner() {}

    static String of(StandaloneServer server, double seconds, Words words) {
        StringBuilder lines = new StringBuilder();
        lines.append(words.of("banner.ready", seconds));
        lines.append(line(words.of("banner.startPage"), server.baseUri() + "/"));
        lines.append(line(words.of("banner.desk"), server.deskUri().toString()));
        server.endpoints().forEach(path -> lines.append(line("JSON", server.baseUri() + path)));
        return lines.append(System.lineSeparator()).toString();
    }

    private static String line(String what, String address) {
        return String.format("  %-12s %s%n", what, address);
    }
}
