package org.partnerships.content;

import org.partnerships.related.Changes;
import org.partnerships.related.Item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;

/** Reads from one workspace what changed for the recommender. For one thread. */
final class ItemChanges {

    private final ContentType type;
    private final Session session;
    private final ItemReader reader;
    private final BooleanSupplier stopped;

    /**
     * @param stopped asked between two items: once true, reading ends early
     */
    ItemChanges(ContentType type, Session session, ItemReader reader, BooleanSupplier stopped) {
        this.type = type;
        this.session = session;
        this.reader = reader;
        this.stopped = stopped;
    }

    /**
     * Hands over every item there is, so many at a time, these in the order of their identifiers:
     * in whatever order a repository finds them, a site of no more items is then indexed the same.
     */
    void all(int batch, Consumer<List<Item>> target) throws RepositoryException {
        List<Item> items = new ArrayList<>();
        NodeIterator nodes =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery("SELECT * FROM [" + type.nodeType() + "]", Query.JCR_SQL2)
                        .execute()
                        .getNodes();
        while (nodes.hasNext() && !stopped.getAsBoolean()) {
            Node node = nodes.nextNode();
            if (Items.isItem(type, node)) {
                items.add(reader.read(type, node));
            }
            if (items.size() == batch || !nodes.hasNext()) {
                items.sort(Comparator.comparing(Item::id));
                target.accept(items);
                items = new ArrayList<>();
            }
        }
    }

    /**
     * The items that touched nodes are or belong to; removals for those that are no item any more.
     */
    Changes of(TouchedNodes.Batch touched) throws RepositoryException {
        Map<String, Item> upserts = new LinkedHashMap<>();
        List<String> removals = new ArrayList<>();
        for (String id : touched.ids()) {
            if (stopped.getAsBoolean()) {
                break;
            }
            Node node = node(id);
            if (node != null && Items.isItem(type, node)) {
                upserts.put(id, reader.read(type, node));
            } else {
                removals.add(id);
            }
        }
        for (String path : touched.paths()) {
            Node item = itemAbove(path);
            if (item != null && !upserts.containsKey(item.getIdentifier())) {
                upserts.put(item.getIdentifier(), reader.read(type, item));
            }
        }
        for (String id : touched.moved()) {
            addBelow(node(id), upserts);
        }
        return new Changes(List.copyOf(upserts.values()), removals);
    }

    /** A folder's items are kept somewhere else once the folder has moved. */
    private void addBelow(Node node, Map<String, Item> upserts) throws RepositoryException {
        if (node == null || stopped.getAsBoolean()) {
            return;
        }
        if (Items.isItem(type, node)) {
            upserts.putIfAbsent(node.getIdentifier(), reader.read(type, node));
            return;
        }
        NodeIterator children = node.getNodes();
        while (children.hasNext()) {
            addBelow(children.nextNode(), upserts);
        }
    }

    private Node node(String id) throws RepositoryException {
        try {
            return session.getNodeByIdentifier(id);
        } catch (ItemNotFoundException ignored) {
            // Removed since.
            return null;
        }
    }

    /** The item at a path or nearest above it; null when there is none. */
    private Node itemAbove(String path) throws RepositoryException {
        String above = path;
        while (above.length() > 1) {
            if (session.nodeExists(above) && Items.isItem(type, session.getNode(above))) {
                return session.getNode(above);
            }
            above = above.substring(0, Math.max(1, above.lastIndexOf('/')));
        }
        return null;
    }
}
