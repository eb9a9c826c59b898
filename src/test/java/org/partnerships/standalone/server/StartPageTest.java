package org.partnerships.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be said of the start page's files without a browser. */
class StartPageTest {

    private static final Path WEB = Path.of("src/main/resources/standalone/web");

    /** Of all files together, without the images of the content. */
    private static final int MAXIMUM_BYTES = 150_000;

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html;charset=UTF-8",
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml");

    private static final Pattern FOREIGN_ADDRESS =
            Pattern.compile("(https?://[\\w.-]+[^\\s\"'`)]*)");
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

    @Test
    void weighsLessThanAPhotograph() throws IOException {
        assertThat(all().getBytes(StandardCharsets.UTF_8).length).isLessThan(MAXIMUM_BYTES);
    }

    @Test
    void asksNoOtherHost() throws IOException {
        assertThat(matches(FOREIGN_ADDRESS, all())).containsOnly("http://www.w3.org/2000/svg");
    }

    /** Browsers run no module and apply no style of another type. */
    @Test
    void servesEveryFileWithItsType() throws IOException {
        try (EmbeddedTomcat tomcat = new EmbeddedTomcat("127.0.0.1", 0, ServerLimits.DEFAULT)) {
            tomcat.serve(new WebServlet(), "/");
            tomcat.bind();
            tomcat.start();
            TestClient client = new TestClient(tomcat.baseUri());

            for (Path file : files()) {
                String name = file.getFileName().toString();
                HttpResponse<String> answer = client.get("/" + name);
                assertThat(answer.body()).isEqualTo(Files.readString(file));
                assertThat(answer.headers().firstValue("Content-Type"))
                        .hasValue(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
            }
        }
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
        for (Path file : files()) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(WEB)) {
            return files.sorted().toList();
        }
    }
}
