package org.partnerships.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Events as iCalendar, RFC 5545. */
public final class CalendarFeed {

    /** Its media type. */
    public static final String MEDIA_TYPE = "text/calendar";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** Octets of a line without its end, section 3.1. */
    private static final int LINE_OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    private CalendarFeed() {}

    /** A calendar of the items that are events with a date. */
    public static String of(String name, List<FeedItem> items) {
        CalendarFeed feed = new CalendarFeed();
        feed.line("BEGIN", "VCALENDAR");
        feed.line("VERSION", "2.0");
        feed.line("PRODID", "-//magnolia-partnerships//events//EN");
        feed.line("CALSCALE", "GREGORIAN");
        feed.text("NAME", name);
        feed.text("X-WR-CALNAME", name);
        items.stream()
                .filter(item -> item.event() != null && item.event().firstDay() != null)
                .forEach(feed::event);
        feed.line("END", "VCALENDAR");
        return feed.lines.toString();
    }

    private void event(FeedItem item) {
        FeedItem.Event event = item.event();
        LocalDate last = event.lastDay() == null ? event.firstDay() : event.lastDay();
        String language = ";LANGUAGE=" + item.language();
        line("BEGIN", "VEVENT");
        line("UID", item.id() + "@" + host(item.url()));
        line("DTSTAMP", INSTANT.format(item.modified()));
        line("LAST-MODIFIED", INSTANT.format(item.modified()));
        line("DTSTART;VALUE=DATE", DAY.format(event.firstDay()));
        // The end is the first day that does not belong to it.
        line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
        text("SUMMARY" + language, item.title());
        text("DESCRIPTION" + language, item.summary());
        text("LOCATION" + language, event.location());
        if (!item.topics().isEmpty()) {
            List<String> topics = item.topics().stream().map(CalendarFeed::escaped).toList();
            line("CATEGORIES" + language, String.join(",", topics));
        }
        line("URL", item.url());
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private void text(String name, String value) {
        if (value != null) {
            line(name, escaped(value));
        }
    }

    /** Section 3.3.11; control characters have no place in a text. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n?|\\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** Folds between characters, never within one. */
    private void line(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
        }
        lines.append("\r\n");
    }

    private static String host(String url) {
        String host = URI.create(url).getHost();
        return host == null ? "localhost" : host;
    }
}
