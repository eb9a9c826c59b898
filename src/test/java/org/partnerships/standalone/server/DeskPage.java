package org.partnerships.standalone.server;

import com.fasterxml.jackson.databind.JsonNode;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The editors' desk in a browser, as somebody uses it who sees and clicks. */
final class DeskPage {

    static final String RESULTS = ".column .readers .result";

    private static final String QUIET =
            """
            new Promise((resolve) => {
              const isQuiet = () => document.querySelector('main').getAttribute('aria-busy') === 'false'
                && !document.body.classList.contains('saving')
                && document.querySelector('.columns')?.getAttribute('aria-busy') !== 'true';
              const look = () => (isQuiet() ? resolve(true) : setTimeout(look, 20));
              setTimeout(look, 50);
            })""";

    private final Browser browser;
    private final URI base;

    DeskPage(Browser browser, URI server) {
        this.browser = browser;
        this.base = server.resolve("/desk/");
    }

    void open(String place, int width) {
        browser.open(base.resolve(place.isEmpty() ? "?" : place), width);
        settle();
    }

    void signIn(String name, String password) {
        fill("#user", name);
        fill("#password", password);
        click(".login .primary");
    }

    void fill(String selector, String text) {
        browser.evaluate(
                element(selector) + ".focus(); " + element(selector) + ".select?.(); true");
        browser.type(text);
    }

    void click(String selector) {
        browser.evaluate(element(selector) + ".focus(); " + element(selector) + ".click(); true");
        settle();
    }

    /**
     * Drags with the events that a mouse causes; without a screen no browser causes them itself.
     */
    void drag(String from, String to) {
        browser.evaluate(
                """
                (() => {
                  const dataTransfer = new DataTransfer();
                  const fire = (element, type) => element.dispatchEvent(
                    new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
                  const [from, to] = [%s, %s];
                  fire(from, 'dragstart');
                  fire(to, 'dragover');
                  fire(to, 'drop');
                  fire(from, 'dragend');
                })()"""
                        .formatted(element(from), element(to)));
        settle();
    }

    /** Waits until nothing is being read, saved or computed. */
    void settle() {
        browser.evaluate(QUIET);
    }

    /** Waits until there is such an element. */
    void await(String selector) {
        browser.evaluate(
                """
                new Promise((resolve) => {
                  const look = () => (%s ? resolve(true) : setTimeout(look, 20));
                  look();
                })"""
                        .formatted(element(selector)));
    }

    boolean has(String selector) {
        return browser.evaluate("Boolean(" + element(selector) + ")").asBoolean();
    }

    String text(String selector) {
        return browser.evaluate(element(selector) + ".textContent").asText();
    }

    /** The titles in the first list that readers see. */
    List<String> titles() {
        return texts(".column:first-child .readers .result h4");
    }

    List<String> texts(String selector) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text :
                browser.evaluate(
                        "[...document.querySelectorAll('%s')].map((each) => each.textContent)"
                                .formatted(selector))) {
            texts.add(text.asText());
        }
        return texts;
    }

    private static String element(String selector) {
        return "document.querySelector('%s')".formatted(selector);
    }
}
