package org.partnerships.standalone;

import org.partnerships.check.CheckReport;
import org.partnerships.check.Finding;
import org.partnerships.check.FindingText;
import org.partnerships.check.Severity;
import org.partnerships.standalone.words.Words;

/**
 * A report for people: the items one after the other, each with its findings; the sum at the end.
 */
final class CheckText {

    private final StringBuilder lines = new StringBuilder();
    private final FindingText text;
    private final Words words;

    private CheckText(Words words) {
        text = FindingText.in(words.locale());
        this.words = words;
    }

    /** The report in German or English. */
    static String of(CheckReport report, Words words) {
        return new CheckText(words).write(report);
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
                words.of(
                        "check.sum",
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
                                words.of("check." + finding.severity().id()),
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
