package org.partnerships.standalone.server;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Looks for barriers in the page that a browser shows. */
final class Axe {

    private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private Axe() {}

    /** The serious and critical violations, each with the elements it is about. */
    static JsonNode seriousFindings(Browser browser) {
        browser.evaluate(script() + ";true");
        return browser.evaluate(
                """
                axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
                  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                  .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`))""");
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
