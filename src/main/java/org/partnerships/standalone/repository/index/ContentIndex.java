package org.partnerships.standalone.repository.index;

import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.id.NodeId;
import org.apache.jackrabbit.core.query.QueryHandler;
import org.apache.jackrabbit.core.query.QueryHandlerContext;
import org.apache.jackrabbit.core.query.lucene.JackrabbitIndexSearcher;
import org.apache.jackrabbit.core.query.lucene.MultiIndexReader;
import org.apache.jackrabbit.core.query.lucene.SearchIndex;
import org.apache.lucene.index.IndexReader;
import org.partnerships.standalone.repository.index.IndexedDocuments.DocumentFilter;
import org.partnerships.standalone.repository.node.NodeReader;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.jcr.RepositoryException;
import javax.jcr.query.qom.Constraint;
import javax.jcr.query.qom.Ordering;
import javax.jcr.query.qom.QueryObjectModel;
import javax.jcr.query.qom.Selector;

/** The search indexes of all workspaces. Thread-safe. */
public final class ContentIndex {

    private final Map<String, SearchIndex> indexes = new ConcurrentHashMap<>();
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** What is known as long as an index reader is the current one. */
    private record Known(WeakReference<IndexReader> reader, IndexedDocuments documents) {}

    /** Learns where the nodes of a workspace are indexed. */
    public void add(String workspace, QueryHandler handler) {
        if (handler instanceof SearchIndex index) {
            indexes.put(workspace, index);
        }
    }

    /** What a workspace's index is made of; somebody must have logged in to the workspace. */
    public QueryHandlerContext contextOf(String workspace) {
        return indexes.get(workspace).getContext();
    }

    /** What a query found: how many nodes in all, and the identifiers of those that are wanted. */
    public record Hits(long total, List<String> ids) {}

    /**
     * The nodes that match a query over a single selector, as far as the caller may read them.
     *
     * @param offset how many of them are passed over
     * @param limit how many of them are wanted
     * @return null when the query has to be executed in the ordinary way
     */
    public Hits find(QueryObjectModel query, NodeReader caller, long offset, long limit)
            throws RepositoryException, IOException {
        SessionImpl session = (SessionImpl) caller.session();
        SearchIndex index = indexes.get(session.getWorkspace().getName());
        if (index == null || offset + limit > Integer.MAX_VALUE) {
            return null;
        }
        IndexReader reader = index.getIndexReader();
        try {
            JackrabbitIndexSearcher searcher =
                    new JackrabbitIndexSearcher(
                            session, reader, index.getContext().getItemStateManager());
            searcher.setSimilarity(index.getSimilarity());
            return find(query, caller, new Search(session, index, reader, searcher), offset, limit);
        } finally {
            ((MultiIndexReader) reader).release();
        }
    }

    private record Search(
            SessionImpl session,
            SearchIndex index,
            IndexReader reader,
            JackrabbitIndexSearcher searcher) {}

    private Hits find(
            QueryObjectModel query, NodeReader caller, Search search, long offset, long limit)
            throws RepositoryException, IOException {
        Constraint where = query.getConstraint();
        Ordering[] orderings = query.getOrderings();
        boolean ordered = orderings.length > 0;
        boolean scored = ordered || IndexQuery.isRanked(where);
        IndexQuery indexed = new IndexQuery(search.session, search.index, search.searcher);
        if (!indexed.add((Selector) query.getSource(), where, scored)) {
            return null;
        }
        IndexedDocuments documents = documents(search);
        HitCollector hits =
                new HitCollector(
                        filter(indexed.ancestor(), caller, documents, search),
                        scored,
                        offset + limit);
        search.searcher.search(indexed.query(), hits);
        List<NodeId> found = new ArrayList<>();
        int[] numbers = hits.documents();
        for (int i = ordered ? 0 : (int) offset; i < numbers.length; i++) {
            if (!ordered && found.size() == limit) {
                break;
            }
            found.add(documents.id(numbers[i], search.reader));
        }
        if (ordered) {
            found = caller.first((int) (offset + limit), found, orderings);
            found = found.subList((int) Math.min(offset, found.size()), found.size());
        }
        return new Hits(hits.total(), found.stream().map(NodeId::toString).toList());
    }

    private static DocumentFilter filter(
            String ancestor, NodeReader caller, IndexedDocuments documents, Search search) {
        boolean all = ancestor == null && caller.readsEverything();
        return all
                ? DocumentFilter.ALL
                : documents.filter(caller.rights(), ancestor, search.session, search.reader);
    }

    /** Kept until the next save, which comes with a new reader. */
    private IndexedDocuments documents(Search search) {
        String workspace = search.session.getWorkspace().getName();
        IndexReader own = ((MultiIndexReader) search.reader).getIndexReaders()[0];
        Known last = known.get(workspace);
        if (last == null || last.reader().get() != own) {
            last = new Known(new WeakReference<>(own), new IndexedDocuments(own.maxDoc()));
            known.put(workspace, last);
        }
        return last.documents();
    }
}
