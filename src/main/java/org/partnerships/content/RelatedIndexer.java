package org.partnerships.content;

import org.partnerships.related.Changes;
import org.partnerships.related.Item;
import org.partnerships.related.RelatedContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Reads items with system rights and hands them to the recommender. For one thread. */
final class RelatedIndexer {

    /**
     * Items that are read before readers see them: enough to find compounds, soon enough to stop.
     */
    private static final int BATCH = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(RelatedIndexer.class);

    private final Sessions sessions;
    private final Supplier<SiteLocales> locales;
    private final RelatedContent related;
    private final Path saved;

    /** Identifier to revision, the hash of all that was read of an item. */
    private final Map<String, Integer> known = new HashMap<>();

    private boolean changed;
    private volatile boolean stopped;

    /**
     * @param saved where the index is kept between two starts; null for nowhere
     */
    RelatedIndexer(
            Sessions sessions, Supplier<SiteLocales> locales, RelatedContent related, Path saved) {
        this.sessions = sessions;
        this.locales = locales;
        this.related = related;
        this.saved = saved;
    }

    /** Starts with what was saved, if that can be read. */
    void load() {
        if (saved == null || !Files.exists(saved)) {
            return;
        }
        try {
            known.putAll(related.load(saved));
            LOG.info("The related index starts with the {} items that were saved.", known.size());
        } catch (IOException e) {
            LOG.warn(
                    "The related index is built anew: {} cannot be used, {}.", saved, e.toString());
        }
    }

    /** Saves what has changed since it was last saved. */
    void save() {
        if (saved == null || !changed || stopped) {
            return;
        }
        try {
            related.save(saved, known);
            changed = false;
        } catch (IOException e) {
            LOG.warn("The related index could not be saved: the next start reads all anew.", e);
        }
    }

    /** Ends what is being read, and all that comes, after the present item; for any thread. */
    void stop() {
        stopped = true;
    }

    /** Reads every item of the types; what was there before and is no more is removed. */
    void fill(List<ContentType> types) throws RepositoryException {
        Set<String> gone = new HashSet<>(known.keySet());
        try (Reading reading = new Reading()) {
            for (ContentType type : types) {
                reading.of(type, changes -> changes.all(BATCH, items -> add(items, gone)));
            }
        }
        apply(new Changes(List.of(), List.copyOf(gone)));
    }

    private void add(List<Item> items, Set<String> gone) {
        items.forEach(item -> gone.remove(item.id()));
        apply(Changes.upserts(items));
        if (items.size() == BATCH) {
            LOG.info("Reading content for the related index: {} items so far.", known.size());
        }
    }

    /** Reads what was touched; a touched topic may concern every item. */
    void follow(List<ObservedWorkspace> observed) throws RepositoryException {
        List<ContentType> types = new ArrayList<>();
        boolean topics = false;
        try (Reading reading = new Reading()) {
            for (ObservedWorkspace workspace : observed) {
                TouchedNodes.Batch touched = workspace.touched().drain();
                ContentType type = ContentType.ofWorkspace(workspace.workspace()).orElse(null);
                if (type == null) {
                    topics |= !touched.ids().isEmpty();
                } else {
                    types.add(type);
                    if (!touched.ids().isEmpty()) {
                        reading.of(type, changes -> apply(changes.of(touched)));
                    }
                }
            }
        }
        if (topics) {
            fill(types);
        }
    }

    /** Nothing once stopped: what was read may be cut short, and look as if items had gone. */
    private void apply(Changes changes) {
        List<Item> upserts = changes.upserts().stream().filter(this::isNew).toList();
        List<String> removals = changes.removals().stream().filter(known::containsKey).toList();
        if (!stopped && !(upserts.isEmpty() && removals.isEmpty())) {
            changed = true;
            related.apply(new Changes(upserts, removals));
            removals.forEach(known::remove);
            upserts.forEach(item -> known.put(item.id(), item.hashCode()));
        }
    }

    private boolean isNew(Item item) {
        return !Integer.valueOf(item.hashCode()).equals(known.get(item.id()));
    }

    /** The sessions of one batch: that of the topics is opened once, when first needed. */
    private final class Reading implements AutoCloseable {

        private Topics topics;
        private Session topicSession;

        void of(ContentType type, Action action) throws RepositoryException {
            if (stopped) {
                return;
            }
            Session items = sessions.ofSystem(type.workspace());
            try {
                ItemReader reader = new ItemReader(locales.get(), topics());
                action.on(new ItemChanges(type, items, reader, () -> stopped));
            } finally {
                items.logout();
            }
        }

        /** Without ancestors where Magnolia's categories are not installed. */
        private Topics topics() throws RepositoryException {
            if (topics == null) {
                try {
                    topicSession = sessions.ofSystem(Topics.WORKSPACE);
                } catch (NoSuchWorkspaceException ignored) {
                    topicSession = null;
                }
                topics = new Topics(topicSession);
            }
            return topics;
        }

        @Override
        public void close() {
            if (topicSession != null) {
                topicSession.logout();
            }
        }
    }

    private interface Action {
        void on(ItemChanges changes) throws RepositoryException;
    }
}
