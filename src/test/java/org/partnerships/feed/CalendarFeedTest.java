package org.partnerships.feed;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class CalendarFeedTest {

    private static final String AWKWARD =
            "Wasser; Energie, Städte \\ Länder\nund „Zitate“ 🌍 " + "äöü".repeat(60);

    @Test
    void everyLineFitsAndEndsAsTheStandardAsks() {
        String calendar = calendar(event(AWKWARD, null));

        assertThat(calendar).endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        for (String line : calendar.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
    }

    @Test
    void aParserReadsTheTextsBackAsTheyWere() throws Exception {
        VEvent event = parsed(calendar(event(AWKWARD, null)));

        assertThat(event.getSummary().getValue()).isEqualTo(AWKWARD);
        assertThat(event.getSummary().getParameter("LANGUAGE").getValue()).isEqualTo("de");
        assertThat(event.getUid().getValue()).isEqualTo("42@www.example.org");
    }

    @Test
    void theEndIsTheDayAfterTheLast() throws Exception {
        LocalDate last = LocalDate.of(2024, 11, 1);

        assertThat(parsed(calendar(event("Zwei Tage", last))).getEndDate().getValue())
                .isEqualTo("20241102");
        assertThat(parsed(calendar(event("Ein Tag", null))).getEndDate().getValue())
                .isEqualTo("20241101");
    }

    @Test
    void whatHasNoDateIsNoEntry() throws Exception {
        FeedItem dateless = item("Irgendwann", eventOn(null, null));

        assertThat(calendar(dateless)).doesNotContain("VEVENT");
    }

    private static String calendar(FeedItem item) {
        return CalendarFeed.of("Kalender", List.of(item));
    }

    private static FeedItem event(String title, LocalDate last) {
        return item(title, eventOn(LocalDate.of(2024, 10, 31), last));
    }

    private static FeedItem.Event eventOn(LocalDate first, LocalDate last) {
        return new FeedItem.Event(
                first, last, FeedItem.Attendance.ONLINE, null, null, null, List.of(), List.of());
    }

    private static FeedItem item(String title, FeedItem.Event event) {
        return new FeedItem(
                "42",
                "de",
                title,
                "Kurz, gut; fertig.",
                null,
                "https://www.example.org/event-reports/x.html",
                null,
                null,
                Instant.parse("2024-01-02T03:04:05Z"),
                List.of("Wasser, Abwasser", "Energie"),
                event,
                null);
    }

    private static VEvent parsed(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        return (VEvent) calendar.getComponent("VEVENT");
    }
}
