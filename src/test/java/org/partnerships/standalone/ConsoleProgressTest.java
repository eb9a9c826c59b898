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
        step(100);
        after(Duration.ofMillis(1900)).step(200);

        assertThat(lines.toString()).isEmpty();
    }

    @Test
    void tellsOnceASecondHowFarALongWorkHasCome() {
        step(100);
        after(ConsoleProgress.PATIENCE).step(200);
        after(Duration.ofMillis(900)).step(300);
        after(Duration.ofMillis(100)).step(400);

        assertThat(lines.toString().lines()).containsExactly("Read 200 items", "Read 400 items");
    }

    @Test
    void givesEachWorkItsOwnTime() {
        step(100);
        after(ConsoleProgress.PATIENCE);
        progress.say(Message.of("progress.reading"));
        step(200);
        after(Duration.ofSeconds(1)).step(300);
        after(Duration.ofSeconds(1));
        progress.step(Message.of("check.looked", 1, 2));

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
