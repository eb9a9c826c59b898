package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.fs.FileSystem;
import org.apache.jackrabbit.core.nodetype.InvalidNodeTypeDefException;
import org.apache.jackrabbit.core.nodetype.NodeTypeRegistry;
import org.apache.jackrabbit.core.nodetype.NodeTypeRegistryListener;
import org.apache.jackrabbit.core.nodetype.virtual.VirtualNodeTypeStateManager;
import org.apache.jackrabbit.spi.Name;
import org.apache.jackrabbit.spi.QNodeTypeDefinition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.jcr.NamespaceRegistry;
import javax.jcr.RepositoryException;

/**
 * Jackrabbit's node types, with {@code /jcr:system/jcr:nodeTypes} made anew once for all types that
 * are registered together. Jackrabbit makes that tree of some thousand items twice for each of
 * them, which was a seventh of the server's start.
 */
final class BatchedNodeTypes extends NodeTypeRegistry {

    // The superclass holds listeners weakly.
    private final List<LastOnly> trees = new ArrayList<>();

    BatchedNodeTypes(NamespaceRegistry namespaces, FileSystem store) throws RepositoryException {
        super(namespaces, store);
    }

    @Override
    public void addListener(NodeTypeRegistryListener listener) {
        if (listener instanceof VirtualNodeTypeStateManager) {
            LastOnly tree = new LastOnly(listener);
            trees.add(tree);
            super.addListener(tree);
        } else {
            super.addListener(listener);
        }
    }

    @Override
    public void registerNodeTypes(Collection<QNodeTypeDefinition> types)
            throws InvalidNodeTypeDefException, RepositoryException {
        // The lock that the superclass takes, too: no other registration comes in between.
        synchronized (this) {
            trees.forEach(tree -> tree.outstanding = types.size());
            try {
                super.registerNodeTypes(types);
            } finally {
                trees.forEach(tree -> tree.outstanding = 0);
            }
        }
    }

    /** Tells of the last type of a batch, which includes the others in the tree. */
    private static final class LastOnly implements NodeTypeRegistryListener {

        private final NodeTypeRegistryListener tree;
        private int outstanding;

        private LastOnly(NodeTypeRegistryListener tree) {
            this.tree = tree;
        }

        @Override
        public void nodeTypeRegistered(Name type) {
            outstanding--;
            if (outstanding <= 0) {
                tree.nodeTypeRegistered(type);
            }
        }

        @Override
        public void nodeTypeReRegistered(Name type) {
            tree.nodeTypeReRegistered(type);
        }

        @Override
        public void nodeTypesUnregistered(Collection<Name> types) {
            tree.nodeTypesUnregistered(types);
        }
    }
}
