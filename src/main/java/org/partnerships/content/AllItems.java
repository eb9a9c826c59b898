package org.partnerships.content;

import org.partnerships.related.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Every item there is, as the recommender sees it, read with system rights. */
public final class AllItems {

    /** Items handed on at a time. */
    private static final int BATCH = 1000;

    private AllItems() {}

    /**
     * The items of all types, in no order; types whose workspace is missing have none.
     *
     * @param progress is told now and then how many have been read
     * @throws ContentException when the repository fails
     */
    public static List<Item> read(Sessions sessions, SiteLocales locales, IntConsumer progress) {
        List<Item> items = new ArrayList<>();
        for (ContentType type : ContentType.values()) {
            try {
                read(type, sessions, locales, some -> add(some, items, progress));
            } catch (NoSuchWorkspaceException ignored) {
                // A site need not have all types.
            } catch (RepositoryException e) {
                throw new ContentException("Cannot read workspace " + type.workspace(), e);
            }
        }
        return items;
    }

    private static void add(List<Item> some, List<Item> items, IntConsumer progress) {
        items.addAll(some);
        progress.accept(items.size());
    }

    private static void read(
            ContentType type, Sessions sessions, SiteLocales locales, Consumer<List<Item>> batches)
            throws RepositoryException {
        Session items = sessions.ofSystem(type.workspace());
        try {
            Session topics = sessions.ofSystem(Topics.WORKSPACE);
            try {
                ItemReader reader = new ItemReader(locales, new Topics(topics));
                new ItemChanges(type, items, reader, () -> false).all(BATCH, batches);
            } finally {
                topics.logout();
            }
        } finally {
            items.logout();
        }
    }
}
