package org.partnerships.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Images without words, or with words that say nothing of them. */
final class AltTexts implements ItemCheck {

    private static final Pattern FILE =
            Pattern.compile("(?i)\\S*\\.(?:jpe?g|png|gif|svg|webp|avif|tiff?|bmp|heic)");
    private static final Pattern CAMERA =
            Pattern.compile(
                    "(?i)(?:img|dsc[fn]?|pxl|pict|image|bild|foto|screenshot)[ _-]*[\\d_ -]+");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{2,5}$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> MEANINGLESS =
            Set.of(
                    "thumbnail",
                    "thumb",
                    "bild",
                    "image",
                    "img",
                    "foto",
                    "photo",
                    "picture",
                    "pic",
                    "grafik",
                    "graphic",
                    "icon",
                    "symbol",
                    "logo",
                    "platzhalter",
                    "placeholder",
                    "header",
                    "headerbild",
                    "teaser",
                    "teaserbild",
                    "banner",
                    "titelbild",
                    "hero",
                    "vorschau",
                    "vorschaubild",
                    "preview",
                    "untitled",
                    "ohne titel",
                    "unbenannt",
                    "illustration",
                    "abbildung",
                    "figure",
                    "screenshot",
                    "alt",
                    "alt text",
                    "alternativtext",
                    "bildbeschreibung",
                    "symbolbild",
                    "key visual",
                    "keyvisual",
                    "test",
                    "na");

    @Override
    public void look(CheckedItem item, Findings findings) {
        for (CheckedImage image : item.images()) {
            if (image.alt() == null) {
                findings.missing(Check.MISSING_ALT, image.field(), image.language());
            } else if (isMeaningless(image)) {
                findings.value(Check.MEANINGLESS_ALT, image.field(), image.language(), image.alt());
            }
        }
    }

    private static boolean isMeaningless(CheckedImage image) {
        String alt = image.alt().strip();
        if (alt.isEmpty()) {
            return false;
        }
        String words = NO_LETTERS.matcher(alt).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || MEANINGLESS.contains(words)
                || FILE.matcher(alt).matches()
                || CAMERA.matcher(alt).matches()
                || isFileName(alt, image.fileName());
    }

    /** The name without its extension counts only if it does not look like words. */
    private static boolean isFileName(String alt, String fileName) {
        if (fileName == null) {
            return false;
        }
        String bare = EXTENSION.matcher(fileName).replaceFirst("");
        return alt.equalsIgnoreCase(fileName) || alt.equalsIgnoreCase(bare) && !alt.contains(" ");
    }
}
