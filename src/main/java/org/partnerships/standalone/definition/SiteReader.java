package org.partnerships.standalone.definition;

import org.partnerships.standalone.definition.SiteDefinition.ImageVariation;
import org.partnerships.standalone.yaml.YamlNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what the modules' site decorations and themes say together; later modules win. */
final class SiteReader {

    private static final String RESIZE =
            "info.magnolia.templating.imaging.variation.SimpleResizeVariation";
    private static final Locale DEFAULT_FALLBACK = Locale.ENGLISH;

    private final Problems problems;
    private final Map<String, YamlNode> themes = new LinkedHashMap<>();
    private YamlNode decoration;

    SiteReader(Problems problems) {
        this.problems = problems;
    }

    /** The root of a {@code decorations/site/config.yaml}. */
    void decorate(YamlNode root) {
        decoration = decoration == null ? root : Overlay.merge(decoration, root);
    }

    /** The root of a {@code themes/<name>.yaml}; the first of two with one name counts. */
    void theme(String name, YamlNode root) {
        YamlNode first = themes.putIfAbsent(name, root);
        if (first != null) {
            problems.severe(root, "definition.theme.twice", name, first.file());
        }
    }

    SiteDefinition site() {
        if (decoration == null) {
            return new SiteDefinition(false, DEFAULT_FALLBACK, List.of(), null, Map.of());
        }
        Properties site = Properties.of(decoration, problems).under("site");
        Properties i18n = site.under("i18n");
        String fallback = i18n.text("fallbackLocale", null);
        return new SiteDefinition(
                i18n.flag("enabled", false),
                fallback == null ? DEFAULT_FALLBACK : locale(fallback),
                locales(i18n),
                site.under("theme").text("name", null),
                variations(site.under("theme")));
    }

    private static List<Locale> locales(Properties i18n) {
        return i18n.named("locales").values().stream()
                .filter(locale -> locale.flag("enabled", true))
                .map(locale -> new Locale(locale.text("language", ""), locale.text("country", "")))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .toList();
    }

    private static Locale locale(String text) {
        return Locale.forLanguageTag(text.replace('_', '-'));
    }

    private Map<String, ImageVariation> variations(Properties theme) {
        String name = theme.text("name", null);
        if (name == null) {
            return Map.of();
        }
        YamlNode root = themes.get(name);
        if (root == null) {
            problems.major(theme.at("name"), "definition.theme.unknown", name);
            return Map.of();
        }
        return variationsOf(Properties.of(root, problems).under("imaging"));
    }

    private Map<String, ImageVariation> variationsOf(Properties imaging) {
        Map<String, ImageVariation> variations = new LinkedHashMap<>();
        if (imaging.flag("enabled", true)) {
            imaging.named("variations")
                    .forEach((name, variation) -> add(name, variation, variations));
        }
        return variations;
    }

    private void add(String name, Properties variation, Map<String, ImageVariation> variations) {
        if (!RESIZE.equals(variation.text("class", RESIZE))) {
            problems.major(variation.at("class"), "definition.variation.unknown", RESIZE);
            return;
        }
        variations.put(
                name,
                new ImageVariation(name, size(variation, "width"), size(variation, "height")));
    }

    private static Integer size(Properties variation, String key) {
        return variation.has(key) ? variation.integer(key, 0) : null;
    }
}
