package org.partnerships.content;

import org.partnerships.related.Changes;
import org.partnerships.related.Item;
import org.partnerships.related.RelatedContent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Reads items with system rights and hands them to the recommender. For one thread. */
final class RelatedIndexer {

    private final Sessions sessions;
    private final Supplier<SiteLocales> locales;
    private final RelatedContent related;
    private final Set<String> known = new HashSet<>();

    RelatedIndexer(Sessions sessions, Supplier<SiteLocales> locales, RelatedContent related) {
        this.sessions = sessions;
        this.locales = locales;
        this.related = related;
    }

    /** Reads every item of the types; what was there before and is no more is removed. */
    void fill(List<ContentType> types) throws RepositoryException {
        List<Item> items = new ArrayList<>();
        for (ContentType type : types) {
            read(type, changes -> items.addAll(changes.all()));
        }
        Set<String> gone = new HashSet<>(known);
        items.forEach(item -> gone.remove(item.id()));
        apply(new Changes(items, List.copyOf(gone)));
    }

    /** Reads what was touched; a touched topic may concern every item. */
    void follow(List<ObservedWorkspace> observed) throws RepositoryException {
        List<ContentType> types = new ArrayList<>();
        boolean topics = false;
        for (ObservedWorkspace workspace : observed) {
            TouchedNodes.Batch touched = workspace.touched().drain();
            ContentType type = ContentType.ofWorkspace(workspace.workspace()).orElse(null);
            if (type == null) {
                topics |= !touched.ids().isEmpty();
            } else {
                types.add(type);
                if (!touched.ids().isEmpty()) {
                    read(type, changes -> apply(changes.of(touched)));
                }
            }
        }
        if (topics) {
            fill(types);
        }
    }

    private void apply(Changes changes) {
        related.apply(changes);
        changes.removals().forEach(known::remove);
        changes.upserts().forEach(item -> known.add(item.id()));
    }

    private void read(ContentType type, Reading reading) throws RepositoryException {
        Session items = sessions.ofSystem(type.workspace());
        Session topics = topics();
        try {
            reading.from(
                    new ItemChanges(
                            type, items, new ItemReader(locales.get(), new Topics(topics))));
        } finally {
            items.logout();
            if (topics != null) {
                topics.logout();
            }
        }
    }

    /** Null where Magnolia's categories are not installed: topics then have no ancestors. */
    private Session topics() throws RepositoryException {
        try {
            return sessions.ofSystem(Topics.WORKSPACE);
        } catch (NoSuchWorkspaceException ignored) {
            return null;
        }
    }

    private interface Reading {
        void from(ItemChanges changes) throws RepositoryException;
    }
}
