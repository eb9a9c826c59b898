package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.fs.FileSystem;
import org.apache.jackrabbit.core.nodetype.NodeTypeDefStore;
import org.apache.jackrabbit.core.nodetype.NodeTypeRegistry;
import org.apache.jackrabbit.core.nodetype.NodeTypeRegistryListener;
import org.apache.jackrabbit.core.nodetype.virtual.VirtualNodeTypeStateManager;
import org.apache.jackrabbit.core.nodetype.virtual.VirtualNodeTypeStateProvider;
import org.apache.jackrabbit.spi.Name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.jcr.NamespaceRegistry;
import javax.jcr.RepositoryException;

/**
 * Jackrabbit's node types, with {@code /jcr:system/jcr:nodeTypes} made when somebody looks there.
 * Jackrabbit makes that tree of some thousand items anew twice for each new type, to tell of it by
 * events, which was a seventh of the server's start.
 */
final class LightNodeTypes extends NodeTypeRegistry {

    private final boolean durable;
    // The superclass holds listeners weakly.
    private final List<LateTree> trees = new ArrayList<>();

    /**
     * @param durable whether the types are kept for the next start
     */
    LightNodeTypes(NamespaceRegistry namespaces, FileSystem store, boolean durable)
            throws RepositoryException {
        super(namespaces, store);
        this.durable = durable;
    }

    @Override
    protected void persistCustomNodeTypeDefs(NodeTypeDefStore types) throws RepositoryException {
        if (durable) {
            super.persistCustomNodeTypeDefs(types);
        }
    }

    @Override
    public void addListener(NodeTypeRegistryListener listener) {
        if (listener instanceof VirtualNodeTypeStateManager tree) {
            LateTree late = new LateTree(tree);
            trees.add(late);
            super.addListener(late);
        } else {
            super.addListener(listener);
        }
    }

    /** Forgets the tree at each new type, without events. */
    private record LateTree(VirtualNodeTypeStateManager tree) implements NodeTypeRegistryListener {

        @Override
        public void nodeTypeRegistered(Name type) {
            ((VirtualNodeTypeStateProvider) tree.getVirtualItemStateProvider())
                    .onNodeTypeAdded(type);
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
