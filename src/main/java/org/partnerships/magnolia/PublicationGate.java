package org.partnerships.magnolia;

import org.partnerships.PartnershipsException;
import org.partnerships.check.CheckReport;
import org.partnerships.check.CheckedItem;
import org.partnerships.check.Checks;
import org.partnerships.check.FindingText;
import org.partnerships.check.Severity;
import org.partnerships.content.CheckedItems;
import org.partnerships.content.ContentType;

import java.util.List;
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
     * @param path of an item or a folder
     * @param recursive whether what is below is published, too; of a folder nothing else is checked
     * @param locale of the user who publishes
     * @throws PartnershipsException that names what is wrong, in the user's language
     */
    void pass(ContentType type, String path, boolean recursive, Locale locale) {
        List<CheckedItem> published =
                recursive ? items.under(type, path) : items.find(type, path).stream().toList();
        CheckReport report = checks.check(published).atLeast(Severity.SEVERE);
        if (!report.findings().isEmpty()) {
            FindingText text = FindingText.in(locale);
            throw new PartnershipsException(
                    report.findings().stream()
                            .map(finding -> finding.path() + ": " + text.message(finding))
                            .collect(Collectors.joining("\n")));
        }
    }
}
