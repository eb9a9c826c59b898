package org.partnerships.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds items for the checks: complete ones, to which a test adds its mistake. */
final class CheckedItems {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<CheckedText> texts = new ArrayList<>();
    private final List<CheckedImage> images = new ArrayList<>();
    private final List<CheckedLink> links = new ArrayList<>();
    private CheckedEvent event;
    private boolean offers;
    private String id = "id";
    private int topics = 1;
    private int sdgs = 1;

    /** An item with a title. */
    static CheckedItems item() {
        return new CheckedItems().text(Place.TITLE, "Wasser für alle");
    }

    CheckedItems id(String newId) {
        id = newId;
        return this;
    }

    CheckedItems text(Place place, String text, String... linked) {
        texts.add(new CheckedText(place.name(), "de", place, text, List.of(linked)));
        return this;
    }

    CheckedItems english(Place place, String text) {
        texts.add(new CheckedText(place.name(), "en", place, text));
        return this;
    }

    CheckedItems image(String alt, String fileName) {
        images.add(new CheckedImage("imageAlt", "de", alt, fileName));
        return this;
    }

    CheckedItems link(String target, CheckedLink.State state) {
        links.add(new CheckedLink("body", "de", target, state));
        return this;
    }

    CheckedItems event(LocalDate lastDay, boolean recorded) {
        event = new CheckedEvent(lastDay, recorded);
        return this;
    }

    CheckedItems offering() {
        offers = true;
        return this;
    }

    CheckedItems unclassified() {
        topics = 0;
        sdgs = 0;
        return this;
    }

    CheckedItem build() {
        return new CheckedItem(
                id, "event-reports", "/" + id, texts, images, links, event, offers, topics, sdgs);
    }

    /** What is found in a site that speaks German only. */
    List<Finding> findings() {
        return findings("de");
    }

    List<Finding> findings(String... languages) {
        return checks(languages).check(List.of(build())).findings();
    }

    static Checks checks(String... languages) {
        return new Checks(CheckSettings.DEFAULT, TODAY, List.of(languages));
    }

    /** What is found in a body text: the words marked. */
    static List<String> marked(Check check, String text) {
        return item().text(Place.BODY, text).findings().stream()
                .filter(finding -> finding.check() == check)
                .map(finding -> finding.mark().text())
                .toList();
    }
}
