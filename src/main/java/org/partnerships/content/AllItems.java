package org.partnerships.content;

import org.partnerships.related.Item;

import java.util.ArrayList;
import java.util.List;

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
     * @throws ContentException when the repository fails
     */
    public static List<Item> read(Sessions sessions, SiteLocales locales) {
        List<Item> items = new ArrayList<>();
        for (ContentType type : ContentType.values()) {
            try {
                items.addAll(read(type, sessions, locales));
            } catch (NoSuchWorkspaceException ignored) {
                // A site need not have all types.
            } catch (RepositoryException e) {
                throw new ContentException("Cannot read workspace " + type.workspace(), e);
            }
        }
        return items;
    }

    private static List<Item> read(ContentType type, Sessions sessions, SiteLocales locales)
            throws RepositoryException {
        Session items = sessions.ofSystem(type.workspace());
        try {
            Session topics = sessions.ofSystem(Topics.WORKSPACE);
            try {
                ItemReader reader = new ItemReader(locales, new Topics(topics));
                List<Item> all = new ArrayList<>();
                new ItemChanges(type, items, reader, () -> false).all(BATCH, all::addAll);
                return all;
            } finally {
                topics.logout();
            }
        } finally {
            items.logout();
        }
    }
}
