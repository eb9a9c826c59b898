package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be said of the start page's files without a browser. */
class StartPageTest {

    private static final Path WEB = Path.of("src/main/resources/standalone/web");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:(?:src|href)=\"|from '\\./)([a-z]+\\.(?:js|css|svg))[\"']");
    private static final Pattern LABEL = Pattern.compile("(?m)^    '?([\\w.-]+)'?: [`'(]");
    private static final Pattern USED_LABEL = Pattern.compile("words\\.text\\('([\\w.-]+)'");
    private static final Pattern MARKED_LABEL =
            Pattern.compile("data-label(?:-aria)?=\"([^\"]+)\"");

    @Test
    void refersOnlyToFilesThatAreThere() throws IOException {
        List<String> references = matches(REFERENCE, all());

        assertThat(references).contains("page.js", "style.css", "mark.svg", "dom.js");
        assertThat(references).allMatch(file -> Files.exists(WEB.resolve(file)));
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertThat(labels("en")).isNotEmpty().isEqualTo(labels("de"));
    }

    @Test
    void hasALabelForEveryPlaceThatAsksForOne() throws IOException {
        List<String> asked =
                Stream.concat(
                                matches(USED_LABEL, all()).stream(),
                                matches(MARKED_LABEL, all()).stream())
                        .toList();

        assertThat(asked).isNotEmpty();
        assertThat(labels("de")).containsAll(asked);
    }

    /** Text from content may only become nodes by way of the sanitiser. */
    @Test
    void neverWritesMarkupIntoThePage() throws IOException {
        assertThat(all())
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write")
                .doesNotContain("eval(", " style=\"", " onclick=");
    }

    private static List<String> labels(String language) throws IOException {
        String labels = Files.readString(WEB.resolve("labels.js"));
        int start = labels.indexOf("  " + language + ": {");
        return matches(LABEL, labels.substring(start, labels.indexOf("\n  },", start)));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    }

    private static String all() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(WEB)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
