package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.repository.node.StoredNode;
import org.partnerships.standalone.repository.node.StoredProperty;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.jcr.RepositoryException;

/**
 * The properties or children of a node in one language: {@code title_en} takes the place of {@code
 * title}, other languages are hidden, what is missing or empty falls back.
 */
final class NodeItems {

    private NodeItems() {}

    /**
     * Hands over each property under the name it is shown with.
     *
     * @param language null for all stored properties as they are
     */
    static void properties(
            StoredNode node,
            NodeView view,
            AnswerLanguage language,
            Visitor<StoredProperty> visitor)
            throws RepositoryException, IOException {
        Map<String, StoredProperty> stored = node.properties();
        boolean suffixed = language != null && isSuffixed(stored.keySet());
        Choice<StoredProperty> choice =
                suffixed
                        ? new Choice<>(stored, language.locale(), language.propertySuffixes())
                        : null;
        for (StoredProperty property : stored.values()) {
            if (view.shows(property.name())) {
                visit(property.name(), property, choice, visitor);
            }
        }
    }

    private static boolean isSuffixed(Set<String> names) {
        for (String name : names) {
            if (LocaleSuffix.of(name) != null) {
                return true;
            }
        }
        return false;
    }

    /** The children that the view shows, by stored name; of same-name siblings the first. */
    static Map<String, StoredNode> children(List<StoredNode> nodes, NodeView view) {
        Map<String, StoredNode> children = new LinkedHashMap<>();
        for (StoredNode child : nodes) {
            if (view.shows(child)) {
                children.putIfAbsent(child.name(), child);
            }
        }
        return children;
    }

    /** Hands over each child under the name it is shown with. */
    static void children(
            Map<String, StoredNode> stored, AnswerLanguage language, Visitor<StoredNode> visitor)
            throws RepositoryException, IOException {
        Choice<StoredNode> choice =
                language == null
                        ? null
                        : new Choice<>(stored, language.locale(), language.nodeSuffixes());
        for (Map.Entry<String, StoredNode> entry : stored.entrySet()) {
            visit(entry.getKey(), entry.getValue(), choice, visitor);
        }
    }

    private static <T> void visit(String name, T item, Choice<T> choice, Visitor<T> visitor)
            throws RepositoryException, IOException {
        Locale suffix = choice == null ? null : LocaleSuffix.of(name);
        if (choice == null) {
            visitor.visit(name, item);
        } else if (suffix == null || suffix.equals(choice.language)) {
            String base = suffix == null ? name : LocaleSuffix.strip(name, suffix);
            if (!choice.done.contains(base)) {
                T best = choice.best(base);
                if (best == null) {
                    visitor.visit(name, item);
                } else {
                    choice.done.add(base);
                    visitor.visit(base, best);
                }
            }
        }
    }

    private static boolean isEmpty(Object item) {
        return item instanceof StoredProperty property && ValueJson.isEmpty(property);
    }

    /** The item in a language: null when there is none at all. */
    static <T> T best(Map<String, T> stored, String base, List<String> suffixes) {
        for (String suffix : suffixes) {
            T item = stored.get(base + suffix);
            if (item != null && (suffix.isEmpty() || !isEmpty(item))) {
                return item;
            }
        }
        return null;
    }

    /** Takes an item under the name it is shown with. */
    @FunctionalInterface
    interface Visitor<T> {
        void visit(String name, T item) throws RepositoryException, IOException;
    }

    /** Picks the best language of an item, each only once. */
    private static final class Choice<T> {

        private final Map<String, T> stored;
        private final Locale language;
        private final List<String> suffixes;
        private final Set<String> done = new HashSet<>();

        Choice(Map<String, T> stored, Locale language, List<String> suffixes) {
            this.stored = stored;
            this.language = language;
            this.suffixes = suffixes;
        }

        T best(String base) {
            return NodeItems.best(stored, base, suffixes);
        }
    }
}
