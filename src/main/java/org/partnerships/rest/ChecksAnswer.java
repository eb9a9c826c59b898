package org.partnerships.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.partnerships.check.CheckReport;
import org.partnerships.check.Finding;
import org.partnerships.check.FindingText;
import org.partnerships.check.Mark;
import org.partnerships.check.Severity;

import java.util.List;
import java.util.Locale;

/**
 * The findings of the checks as JSON. What a finding does not have is left out, never null.
 *
 * @param items how many items were looked at
 */
public record ChecksAnswer(
        @JsonProperty("items") int items,
        @JsonProperty("counts") Counts counts,
        @JsonProperty("findings") List<FindingAnswer> findings) {

    /** How many findings there are of each severity. */
    public record Counts(
            @JsonProperty("severe") long severe,
            @JsonProperty("warning") long warning,
            @JsonProperty("hint") long hint) {}

    /**
     * One finding.
     *
     * @param type the segment in the endpoints' URLs
     * @param language of the text; not that of the message
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"@path", "@id", "type"})
    public record FindingAnswer(
            @JsonProperty("@path") String path,
            @JsonProperty("@id") String id,
            @JsonProperty("type") String type,
            @JsonProperty("check") String check,
            @JsonProperty("severity") String severity,
            @JsonProperty("field") String field,
            @JsonProperty("language") String language,
            @JsonProperty("mark") MarkAnswer mark,
            @JsonProperty("message") String message,
            @JsonProperty("advice") String advice) {}

    /**
     * The words that a finding is about.
     *
     * @param offset characters before them in the field's plain text
     * @param excerptOffset characters before them in the excerpt
     */
    public record MarkAnswer(
            @JsonProperty("text") String text,
            @JsonProperty("offset") int offset,
            @JsonProperty("excerpt") String excerpt,
            @JsonProperty("excerptOffset") int excerptOffset) {}

    /** A report in the words of a language. */
    public static ChecksAnswer of(CheckReport report, Locale locale) {
        FindingText text = FindingText.in(locale);
        return new ChecksAnswer(
                report.items(),
                new Counts(
                        report.count(Severity.SEVERE),
                        report.count(Severity.WARNING),
                        report.count(Severity.HINT)),
                report.findings().stream().map(finding -> answer(finding, text)).toList());
    }

    private static FindingAnswer answer(Finding finding, FindingText text) {
        return new FindingAnswer(
                finding.path(),
                finding.id(),
                finding.type(),
                finding.check().id(),
                finding.severity().id(),
                finding.field(),
                finding.language(),
                answer(finding.mark()),
                text.message(finding),
                text.advice(finding));
    }

    private static MarkAnswer answer(Mark mark) {
        return mark == null
                ? null
                : new MarkAnswer(mark.text(), mark.offset(), mark.excerpt(), mark.excerptOffset());
    }
}
