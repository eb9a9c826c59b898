package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.query.lucene.IndexFormatVersion;
import org.apache.jackrabbit.core.query.lucene.NamespaceMappings;
import org.apache.jackrabbit.core.query.lucene.NodeIndexer;
import org.apache.jackrabbit.core.query.lucene.SearchIndex;
import org.apache.jackrabbit.core.state.NodeState;
import org.apache.lucene.document.Document;

import javax.jcr.RepositoryException;

/**
 * The search index of a workspace, without text from binaries. Jackrabbit's own would read Tika's
 * list of all media types first, to find that none of them is wanted.
 */
public class BinarylessSearchIndex extends SearchIndex {

    @Override
    protected Document createDocument(
            NodeState node, NamespaceMappings namespaces, IndexFormatVersion version)
            throws RepositoryException {
        Indexer indexer = new Indexer(node, namespaces);
        indexer.setSupportHighlighting(getSupportHighlighting());
        indexer.setIndexingConfiguration(getIndexingConfig());
        indexer.setIndexFormatVersion(version);
        indexer.setMaxExtractLength(getMaxExtractLength());
        Document document = indexer.createDoc();
        mergeAggregatedNodeIndexes(node, document, version);
        return document;
    }

    private final class Indexer extends NodeIndexer {

        private Indexer(NodeState node, NamespaceMappings namespaces) {
            super(
                    node,
                    getContext().getItemStateManager(),
                    namespaces,
                    getContext().getExecutor(),
                    getParser());
        }

        @Override
        protected boolean isSupportedMediaType(String type) {
            return false;
        }
    }
}
