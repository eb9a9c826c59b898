package org.partnerships.magnolia;

import org.partnerships.PartnershipsException;
import org.partnerships.check.CheckReport;
import org.partnerships.check.Checks;
import org.partnerships.check.FindingText;
import org.partnerships.check.Severity;
import org.partnerships.content.CheckedItems;
import org.partnerships.content.ContentType;

import java.util.Locale;
import java.util.stream.Collectors;

/** Lets through what has no severe findings. */
final class PublicationGate {

    private final CheckedItems items;
    private final Checks checks;

    PublicationGate(CheckedItems items, Checks checks) {
        this.items = items;
        this.checks = checks;
    }

    /**
     * @param path of an item, or of a folder with items
     * @param locale of the user who publishes
     * @throws PartnershipsException that names what is wrong, in the user's language
     */
    void pass(ContentType type, String path, Locale locale) {
        CheckReport report = checks.check(items.under(type, path)).atLeast(Severity.SEVERE);
        if (!report.findings().isEmpty()) {
            FindingText text = FindingText.in(locale);
            throw new PartnershipsException(
                    report.findings().stream()
                            .map(finding -> finding.path() + ": " + text.message(finding))
                            .collect(Collectors.joining("\n")));
        }
    }
}
