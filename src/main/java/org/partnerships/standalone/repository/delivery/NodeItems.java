package org.partnerships.standalone.repository.delivery;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
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
            Node node, NodeView view, AnswerLanguage language, Visitor<Property> visitor)
            throws RepositoryException, java.io.IOException {
        Map<String, Property> stored = stored(node);
        boolean suffixed = stored.keySet().stream().anyMatch(name -> LocaleSuffix.of(name) != null);
        Choice<Property> choice =
                language == null || !suffixed
                        ? null
                        : new Choice<>(stored, language.locale(), language.propertySuffixes());
        for (Map.Entry<String, Property> entry : stored.entrySet()) {
            if (view.shows(entry.getKey())) {
                visit(entry.getKey(), entry.getValue(), choice, visitor);
            }
        }
    }

    /** All properties by name, which takes less than to ask for a few of them by name. */
    static Map<String, Property> stored(Node node) throws RepositoryException {
        Map<String, Property> stored = new LinkedHashMap<>();
        PropertyIterator properties = node.getProperties();
        while (properties.hasNext()) {
            Property property = properties.nextProperty();
            stored.put(property.getName(), property);
        }
        return stored;
    }

    /** The children that the view shows, by stored name; of same-name siblings the first. */
    static Map<String, Node> children(Node node, NodeView view) throws RepositoryException {
        Map<String, Node> children = new LinkedHashMap<>();
        NodeIterator nodes = node.getNodes();
        while (nodes.hasNext()) {
            Node child = nodes.nextNode();
            if (view.shows(child)) {
                children.putIfAbsent(child.getName(), child);
            }
        }
        return children;
    }

    /** Hands over each child under the name it is shown with. */
    static void children(Map<String, Node> stored, AnswerLanguage language, Visitor<Node> visitor)
            throws RepositoryException, java.io.IOException {
        Choice<Node> choice =
                language == null
                        ? null
                        : new Choice<>(stored, language.locale(), language.nodeSuffixes());
        for (Map.Entry<String, Node> entry : stored.entrySet()) {
            visit(entry.getKey(), entry.getValue(), choice, visitor);
        }
    }

    private static <T extends Item> void visit(
            String name, T item, Choice<T> choice, Visitor<T> visitor)
            throws RepositoryException, java.io.IOException {
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

    private static boolean isEmpty(Item item) throws RepositoryException {
        return item instanceof Property property && ValueJson.isEmpty(property);
    }

    /** The item in a language: null when there is none at all. */
    static <T extends Item> T best(Map<String, T> stored, String base, List<String> suffixes)
            throws RepositoryException {
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
        void visit(String name, T item) throws RepositoryException, java.io.IOException;
    }

    /** Picks the best language of an item, each only once. */
    private static final class Choice<T extends Item> {

        private final Map<String, T> stored;
        private final Locale language;
        private final List<String> suffixes;
        private final Set<String> done = new HashSet<>();

        Choice(Map<String, T> stored, Locale language, List<String> suffixes) {
            this.stored = stored;
            this.language = language;
            this.suffixes = suffixes;
        }

        T best(String base) throws RepositoryException {
            return NodeItems.best(stored, base, suffixes);
        }
    }
}
