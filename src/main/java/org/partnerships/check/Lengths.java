package org.partnerships.check;

/** Texts that do not fit in their place. */
final class Lengths implements ItemCheck {

    private final CheckSettings settings;

    Lengths(CheckSettings settings) {
        this.settings = settings;
    }

    @Override
    public void look(CheckedItem item, Findings findings) {
        for (CheckedText text : item.texts()) {
            int fits = settings.characters(text.place());
            int length = text.text().codePointCount(0, text.text().length());
            if (length > fits) {
                findings.all(Check.TOO_LONG, text, String.valueOf(length), String.valueOf(fits));
            }
        }
    }
}
