package org.partnerships.check;

import java.util.Locale;
import java.util.ResourceBundle;

/** Findings in words, German or English. Thread-safe. */
public final class FindingText {

    private static final String BUNDLE = "org.partnerships.check.findings";

    private final ResourceBundle words;

    private FindingText(ResourceBundle words) {
        this.words = words;
    }

    /** In German for German, in English for every other language. */
    public static FindingText in(Locale locale) {
        Locale spoken =
                locale.getLanguage().equals(Locale.GERMAN.getLanguage())
                        ? Locale.GERMAN
                        : Locale.ENGLISH;
        return new FindingText(
                ResourceBundle.getBundle(
                        BUNDLE,
                        spoken,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What is wrong, in a sentence. */
    public String message(Finding finding) {
        return words.getString(finding.check().id() + ".message")
                .formatted(finding.details().toArray());
    }

    /** What to do about it, in a sentence. */
    public String advice(Finding finding) {
        return words.getString(finding.check().id() + ".advice");
    }
}
