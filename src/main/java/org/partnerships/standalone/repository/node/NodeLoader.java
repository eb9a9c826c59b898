package org.partnerships.standalone.repository.node;

import org.apache.jackrabbit.core.HierarchyManager;
import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.id.NodeId;
import org.apache.jackrabbit.core.id.PropertyId;
import org.apache.jackrabbit.core.query.QueryHandlerContext;
import org.apache.jackrabbit.core.state.ChildNodeEntry;
import org.apache.jackrabbit.core.state.ItemStateException;
import org.apache.jackrabbit.core.state.ItemStateManager;
import org.apache.jackrabbit.core.state.NodeState;
import org.apache.jackrabbit.core.state.PropertyState;
import org.apache.jackrabbit.core.value.InternalValue;
import org.apache.jackrabbit.spi.Name;
import org.apache.jackrabbit.spi.commons.value.QValueValue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.jcr.ItemNotFoundException;
import javax.jcr.RepositoryException;

/**
 * Reads the nodes of one workspace as they are saved, from what all sessions share: a session's own
 * items, several objects for each property, cost far more than what they are made of. Thread-safe.
 */
final class NodeLoader {

    /** Of nodes with more children than this, the children are asked for anew each time. */
    static final int MAX_CHILDREN = 100;

    private final String workspace;
    private final ItemStateManager states;
    private final HierarchyManager hierarchy;
    private final NodeTypes types = new NodeTypes();

    NodeLoader(QueryHandlerContext workspace) {
        this.workspace = workspace.getWorkspace();
        this.states = workspace.getItemStateManager();
        this.hierarchy = workspace.getHierarchyManager();
    }

    /** Whether there is a node with an identifier. */
    boolean hasNode(NodeId id) {
        return states.hasItemState(id);
    }

    /**
     * A node with all that it has.
     *
     * @param names tells how names are written
     * @throws ItemNotFoundException when there is none
     */
    StoredNode load(NodeId id, SessionImpl names) throws RepositoryException {
        try {
            NodeState node = (NodeState) states.getItemState(id);
            List<String> declared = new ArrayList<>();
            declared.add(names.getJCRName(node.getNodeTypeName()));
            for (Name mixin : node.getMixinTypeNames()) {
                declared.add(names.getJCRName(mixin));
            }
            return new StoredNode(
                    new StoredNode.Place(
                            workspace,
                            id.toString(),
                            names.getJCRPath(hierarchy.getPath(id)),
                            names.getJCRName(hierarchy.getName(id))),
                    declared.get(0),
                    types.of(declared, names),
                    properties(node, names),
                    children(node, names));
        } catch (ItemStateException e) {
            throw new ItemNotFoundException(id.toString(), e);
        }
    }

    /** Forgets what it knows of types. */
    void clear() {
        types.clear();
    }

    private Map<String, StoredProperty> properties(NodeState node, SessionImpl names)
            throws RepositoryException, ItemStateException {
        Map<String, StoredProperty> properties = new LinkedHashMap<>();
        for (Name name : node.getPropertyNames()) {
            PropertyId id = new PropertyId(node.getNodeId(), name);
            PropertyState property = (PropertyState) states.getItemState(id);
            List<StoredValue> values = new ArrayList<>(property.getValues().length);
            for (InternalValue value : property.getValues()) {
                values.add(StoredValue.of(new QValueValue(value, names)));
            }
            String shown = names.getJCRName(name);
            properties.put(
                    shown,
                    new StoredProperty(shown, property.isMultiValued(), List.copyOf(values)));
        }
        return Collections.unmodifiableMap(properties);
    }

    private static List<StoredNode.Child> children(NodeState node, SessionImpl names)
            throws RepositoryException {
        List<ChildNodeEntry> entries = node.getChildNodeEntries();
        if (entries.size() > MAX_CHILDREN) {
            return null;
        }
        List<StoredNode.Child> children = new ArrayList<>(entries.size());
        for (ChildNodeEntry entry : entries) {
            children.add(
                    new StoredNode.Child(
                            names.getJCRName(entry.getName()), entry.getId().toString()));
        }
        return List.copyOf(children);
    }
}
