package org.partnerships.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Words;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;

class ConsoleProgressTest {

    private final StringWriter lines = new StringWriter();
    private long nanos;
    private final ConsoleProgress progress =
            new ConsoleProgress(new PrintWriter(lines), Words.in(Locale.ENGLISH), () -> nanos);

    @Test
    void keepsSilentAboutWhatIsSoonDone() {
        after(Duration.ofMillis(1900)).step(100);

        assertThat(lines.toString()).isEmpty();
    }

    @Test
    void tellsOnceASecondHowFarALongWorkHasCome() {
        after(ConsoleProgress.PATIENCE).step(100);
        after(Duration.ofMillis(900)).step(200);
        after(Duration.ofMillis(100)).step(300);

        assertThat(lines.toString().lines()).containsExactly("Read 100 items", "Read 300 items");
    }

    @Test
    void waitsAgainAfterEachThingThatItSays() {
        after(ConsoleProgress.PATIENCE);
        progress.say(Message.of("progress.reading"));
        after(Duration.ofSeconds(1)).step(100);

        assertThat(lines.toString().lines()).containsExactly("Reading the content …");
    }

    private ConsoleProgressTest after(Duration time) {
        nanos += time.toNanos();
        return this;
    }

    private void step(int items) {
        progress.step(Message.of("progress.read", items));
    }
}
