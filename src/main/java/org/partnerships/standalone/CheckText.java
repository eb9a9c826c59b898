package org.partnerships.standalone;

import org.partnerships.check.CheckReport;
import org.partnerships.check.Finding;
import org.partnerships.check.FindingText;
import org.partnerships.check.Severity;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A report for people: the items one after the other, each with its findings; the sum at the end.
 */
final class CheckText {

    private static final String BUNDLE = "standalone.check";

    private final StringBuilder lines = new StringBuilder();
    private final FindingText text;
    private final ResourceBundle words;

    private CheckText(Locale locale) {
        text = FindingText.in(locale);
        words =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The report in German or English. */
    static String of(CheckReport report, Locale locale) {
        return new CheckText(locale).write(report);
    }

    private String write(CheckReport report) {
        String item = "";
        for (Finding finding : report.findings()) {
            String address = finding.type() + finding.path();
            if (!address.equals(item)) {
                line(address);
                item = address;
            }
            write(finding);
        }
        lines.append(
                words.getString("sum")
                        .formatted(
                                report.items(),
                                report.count(Severity.SEVERE),
                                report.count(Severity.WARNING),
                                report.count(Severity.HINT)));
        return lines.toString();
    }

    private void write(Finding finding) {
        line(
                "  %-8s %s%s"
                        .formatted(
                                words.getString(finding.severity().id()),
                                where(finding),
                                text.message(finding)));
        if (finding.mark() != null && !finding.mark().excerpt().equals(finding.mark().text())) {
            line("           " + finding.mark().excerpt());
        }
        line("           → " + text.advice(finding));
    }

    private static String where(Finding finding) {
        String field = finding.field() == null ? "" : finding.field();
        String language = finding.language() == null ? "" : "(" + finding.language() + ")";
        String where = (field + " " + language).strip();
        return where.isEmpty() ? "" : where + ": ";
    }

    private void line(String line) {
        lines.append(line).append(System.lineSeparator());
    }
}
