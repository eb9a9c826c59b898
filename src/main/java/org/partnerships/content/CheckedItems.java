package org.partnerships.content;

import org.partnerships.check.CheckedItem;
import org.partnerships.check.CheckedTitle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The items as the checks look at them, with the rights of the caller of the current request. Every
 * method throws a {@link ContentException} when the repository cannot be read. Thread-safe.
 */
public final class CheckedItems {

    private final Sessions sessions;
    private final CallerReads reads;
    private final Supplier<SiteLocales> locales;

    public CheckedItems(Sessions sessions, Supplier<SiteLocales> locales) {
        this.sessions = sessions;
        reads = new CallerReads(sessions);
        this.locales = locales;
    }

    /** Whether the caller may change some item of the type, as editors may and readers may not. */
    public boolean areEditable(ContentType type) {
        return reads.mayChange(type);
    }

    /** Every item of the type that the caller may read, ordered by path. */
    public List<CheckedItem> all(ContentType type) {
        return read(type, path -> true);
    }

    private List<CheckedItem> read(ContentType type, Predicate<String> chosen) {
        Targets targets = new Targets(sessions);
        SiteLocales site = locales.get();
        return reads.read(
                type,
                session -> {
                    List<CheckedItem> items = new ArrayList<>();
                    for (Node node : nodes(type, session)) {
                        if (chosen.test(node.getPath())) {
                            items.add(new CheckedItemReader(site, targets, type, node).read());
                        }
                    }
                    return items;
                },
                List.of());
    }

    /** The item at a path and every item below it, ordered by path; empty for none. */
    public List<CheckedItem> under(ContentType type, String path) {
        String folder = path.endsWith("/") ? path : path + "/";
        return read(type, node -> node.equals(path) || node.startsWith(folder));
    }

    /** The item at an absolute path; empty when there is none for the caller. */
    public Optional<CheckedItem> find(ContentType type, String path) {
        SiteLocales site = locales.get();
        return reads.read(
                type,
                session -> {
                    Node node = Items.at(type, session, path);
                    return node == null
                            ? Optional.empty()
                            : Optional.of(
                                    new CheckedItemReader(site, new Targets(sessions), type, node)
                                            .read());
                },
                Optional.empty());
    }

    /** The titles of every item of the type that the caller may read. */
    public List<CheckedTitle> titles(ContentType type) {
        SiteLocales site = locales.get();
        return reads.read(
                type,
                session -> {
                    List<CheckedTitle> titles = new ArrayList<>();
                    for (Node node : nodes(type, session)) {
                        titles(type, node, site, titles);
                    }
                    return titles;
                },
                List.of());
    }

    private static void titles(
            ContentType type, Node node, SiteLocales site, List<CheckedTitle> titles)
            throws RepositoryException {
        for (Locale locale : site.languages()) {
            boolean fallback = locale.equals(site.fallback());
            String title = new ItemTexts(new ItemNode(node), locale, fallback).title(type);
            if (title != null) {
                titles.add(
                        new CheckedTitle(
                                node.getIdentifier(),
                                type.workspace(),
                                node.getPath(),
                                locale.getLanguage(),
                                PlainText.of(title)));
            }
        }
    }

    private static Collection<Node> nodes(ContentType type, Session session)
            throws RepositoryException {
        SortedMap<String, Node> items = new TreeMap<>();
        for (Node node : Items.all(type, session)) {
            items.put(node.getPath(), node);
        }
        return items.values();
    }
}
