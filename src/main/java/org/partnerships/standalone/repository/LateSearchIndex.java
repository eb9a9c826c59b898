package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.id.NodeId;
import org.apache.jackrabbit.core.query.lucene.NamespaceMappings;
import org.apache.jackrabbit.core.query.lucene.directory.RAMDirectoryManager;
import org.apache.jackrabbit.core.state.NodeState;
import org.apache.lucene.index.IndexReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.jcr.RepositoryException;

/**
 * A search index in memory that is made for the first query, of all that is there by then: to
 * deliver an item needs none, and to index each save of the import was a seventh of the server's
 * start. Thread-safe.
 */
final class LateSearchIndex extends BinarylessSearchIndex {

    private static final int MERGE_DOCUMENTS = 5000;
    private static final int BUFFER_DOCUMENTS = 1000;

    private SaveBarrier saves;
    private boolean making;
    private volatile boolean made;

    /**
     * @param folder for the few files that Jackrabbit wants all the same
     */
    LateSearchIndex(Path folder) {
        setPath(folder.toString());
        setDirectoryManagerClass(RAMDirectoryManager.class.getName());
        setIndexingConfiguration("/standalone/indexing_configuration.xml");
        setTikaConfigPath("standalone/tika-config.xml");
        setSupportHighlighting(false);
        setMinMergeDocs(MERGE_DOCUMENTS);
        setBufferSize(BUFFER_DOCUMENTS);
        setExtractorPoolSize(0);
    }

    /** Lets saves wait while the index is made; to be told before the first save. */
    void keepOut(SaveBarrier barrier) {
        saves = barrier;
    }

    @Override
    protected void doInit() {
        // For the first query.
    }

    /** The barrier comes before the monitor: who keeps saves out must never wait for a save. */
    private void make() {
        if (!made) {
            saves.exclude(this::makeOnce);
        }
    }

    private synchronized void makeOnce() {
        if (made || making) {
            return;
        }
        making = true;
        try {
            super.doInit();
            made = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            making = false;
        }
    }

    /** Is called by the thread that saves, which never comes between while the index is made. */
    @Override
    public void updateNodes(Iterator<NodeId> removed, Iterator<NodeState> added)
            throws RepositoryException, IOException {
        if (made) {
            super.updateNodes(removed, added);
        }
    }

    /** What every query asks for first. */
    @Override
    public NamespaceMappings getNamespaceMappings() {
        make();
        return super.getNamespaceMappings();
    }

    @Override
    protected IndexReader getIndexReader(boolean includeSystemIndex) throws IOException {
        make();
        return super.getIndexReader(includeSystemIndex);
    }

    @Override
    public void flush() throws RepositoryException {
        make();
        super.flush();
    }

    @Override
    public void close() throws IOException {
        if (made) {
            super.close();
        } else {
            getContext().destroy();
        }
    }
}
