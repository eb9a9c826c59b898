package org.partnerships.standalone.repository.index;

import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.id.NodeId;
import org.apache.jackrabbit.core.query.lucene.FieldNames;
import org.apache.jackrabbit.core.query.lucene.FieldSelectors;
import org.apache.lucene.index.IndexReader;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;

import javax.jcr.ItemNotFoundException;
import javax.jcr.RepositoryException;

/** What is known of the documents of an index as it is between two saves. Thread-safe. */
final class IndexedDocuments {

    /** So many combinations of rights and ancestors are remembered. */
    private static final int MAX_FILTERS = 8;

    private static final float LOAD_FACTOR = 0.75f;

    private final AtomicReferenceArray<NodeId> ids;
    private final Map<Key, Passed> filters =
            new LinkedHashMap<>(MAX_FILTERS, LOAD_FACTOR, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Passed> eldest) {
                    return size() > MAX_FILTERS;
                }
            };

    /**
     * @param size how many documents there are; those beyond are the repository's own and change
     *     independently
     */
    IndexedDocuments(int size) {
        ids = new AtomicReferenceArray<>(size);
    }

    private record Key(Predicate<String> mayRead, String ancestor) {}

    /** Which of the documents that were looked at have passed a filter. */
    private static final class Passed {
        private final BitSet known = new BitSet();
        private final BitSet passed = new BitSet();
    }

    /** The node of a document. */
    NodeId id(int document, IndexReader reader) throws IOException {
        NodeId id = document < ids.length() ? ids.get(document) : null;
        if (id == null) {
            id = new NodeId(reader.document(document, FieldSelectors.UUID).get(FieldNames.UUID));
            if (document < ids.length()) {
                ids.set(document, id);
            }
        }
        return id;
    }

    /**
     * Passes documents of nodes that may be read and lie below a path.
     *
     * @param ancestor null for any path
     */
    DocumentFilter filter(
            Predicate<String> mayRead, String ancestor, SessionImpl session, IndexReader reader) {
        Passed passed;
        synchronized (filters) {
            passed = filters.computeIfAbsent(new Key(mayRead, ancestor), key -> new Passed());
        }
        Predicate<String> wanted = path -> mayRead.test(path) && isBelow(path, ancestor);
        return document -> {
            if (document >= ids.length()) {
                return passes(id(document, reader), wanted, session);
            }
            synchronized (passed) {
                if (!passed.known.get(document)) {
                    passed.passed.set(document, passes(id(document, reader), wanted, session));
                    passed.known.set(document);
                }
                return passed.passed.get(document);
            }
        };
    }

    private static boolean passes(NodeId id, Predicate<String> wanted, SessionImpl session)
            throws IOException {
        try {
            return wanted.test(session.getJCRPath(session.getHierarchyManager().getPath(id)));
        } catch (ItemNotFoundException gone) {
            return false;
        } catch (RepositoryException e) {
            throw new IOException(e);
        }
    }

    private static boolean isBelow(String path, String ancestor) {
        if (ancestor == null) {
            return true;
        } else if (ancestor.equals("/")) {
            return !path.equals("/");
        }
        return path.startsWith(ancestor + "/");
    }

    /** Decides on documents by their numbers. */
    @FunctionalInterface
    interface DocumentFilter {

        DocumentFilter ALL = document -> true;

        boolean passes(int document) throws IOException;
    }
}
