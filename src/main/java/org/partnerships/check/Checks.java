package org.partnerships.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** The front door: looks at items and says what is unfinished or wrong. Thread-safe. */
public final class Checks {

    private final CheckSettings settings;
    private final List<ItemCheck> checks;

    /**
     * @param today against which events are past
     * @param languages of the site, as ISO 639 codes; items are expected in each
     */
    public Checks(CheckSettings settings, LocalDate today, List<String> languages) {
        this.settings = settings;
        this.checks =
                List.of(
                        new Notes(),
                        new GluedWords(),
                        new Links(),
                        new Promises(),
                        new AltTexts(),
                        new Reports(today, settings.reportDays()),
                        new Translations(languages),
                        new Lengths(settings),
                        new Classification());
    }

    /** What is to be said about one item, the most important first. */
    public List<Finding> check(CheckedItem item, TitleIndex titles) {
        Findings findings = new Findings(item, settings.excerptCharacters());
        checks.forEach(check -> check.look(item, findings));
        doubledTitles(item, titles, findings);
        List<Finding> found = new ArrayList<>(findings.found());
        found.sort((one, other) -> other.severity().compareTo(one.severity()));
        return found;
    }

    /** What is to be said about items that are all there are. */
    public CheckReport check(List<CheckedItem> items) {
        return check(items, items, done -> {});
    }

    /**
     * What is to be said about some of all items.
     *
     * @param progress told after each item how many are done
     */
    public CheckReport check(List<CheckedItem> some, List<CheckedItem> all, IntConsumer progress) {
        TitleIndex titles =
                TitleIndex.of(all.stream().flatMap(item -> item.titles().stream()).toList());
        List<Finding> findings = new ArrayList<>();
        int done = 0;
        for (CheckedItem item : some) {
            findings.addAll(check(item, titles));
            done++;
            progress.accept(done);
        }
        return new CheckReport(some.size(), findings);
    }

    private static void doubledTitles(CheckedItem item, TitleIndex titles, Findings findings) {
        for (CheckedText text : item.texts()) {
            if (text.place() == Place.TITLE) {
                CheckedTitle title =
                        new CheckedTitle(
                                item.id(), item.type(), item.path(), text.language(), text.text());
                List<String> others = titles.others(title);
                if (!others.isEmpty()) {
                    findings.all(Check.DOUBLED_TITLE, text, String.join(", ", others));
                }
            }
        }
    }
}
