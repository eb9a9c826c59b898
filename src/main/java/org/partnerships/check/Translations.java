package org.partnerships.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Items and fields that some of the site's languages lack. */
final class Translations implements ItemCheck {

    private final List<String> languages;

    Translations(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    @Override
    public void look(CheckedItem item, Findings findings) {
        for (String language : languages) {
            if (item.title(language).isEmpty()) {
                findings.missing(Check.MISSING_TRANSLATION, null, language, language);
            } else {
                for (String field : missing(item, language)) {
                    findings.missing(Check.UNTRANSLATED_FIELD, field, language, field, language);
                }
            }
        }
    }

    private static Set<String> missing(CheckedItem item, String language) {
        Set<String> fields = new LinkedHashSet<>();
        item.texts().stream()
                .filter(text -> text.language() != null && text.place() != Place.ALT)
                .forEach(text -> fields.add(text.field()));
        item.texts().stream()
                .filter(text -> Objects.equals(text.language(), language))
                .forEach(text -> fields.remove(text.field()));
        return fields;
    }
}
