package org.partnerships.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** The words that an editor looks for, in any order and anywhere in a name. */
final class DeskSearch {

    private final List<String> words;
    private final SiteLocales site;

    /**
     * @param text empty finds everything
     */
    DeskSearch(String text, SiteLocales site) {
        this.words =
                Arrays.stream(folded(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        this.site = site;
    }

    /** Whether title, path, acronym and aliases together hold every word. */
    boolean finds(ContentType type, Node node) throws RepositoryException {
        return words.isEmpty() || holdsAll(names(type, node));
    }

    /** Whether a title alone holds every word. */
    boolean findsInTitle(ContentType type, Node node) throws RepositoryException {
        return words.isEmpty() || holdsAll(String.join("\n", titles(type, new ItemNode(node))));
    }

    private boolean holdsAll(String text) {
        String folded = folded(text);
        return words.stream().allMatch(folded::contains);
    }

    private String names(ContentType type, Node node) throws RepositoryException {
        ItemNode item = new ItemNode(node);
        List<String> names = titles(type, item);
        names.add(node.getPath());
        if (type == ContentType.PARTNERSHIP_PROFILE) {
            names.addAll(item.texts(PartnershipProfileNames.PN_ACRONYM));
            names.addAll(item.texts(PartnershipProfileNames.PN_ALIASES));
        }
        return String.join("\n", names);
    }

    private List<String> titles(ContentType type, ItemNode item) throws RepositoryException {
        List<String> titles = new ArrayList<>();
        String property = TeaserNames.of(type).title();
        for (Locale locale : site.enabled()) {
            String title = item.text(property, locale);
            if (title != null) {
                titles.add(title);
            }
        }
        return titles;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
