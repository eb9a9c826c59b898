package org.partnerships.standalone.repository.node;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A node as it was when it was read. Immutable. */
public final class StoredNode {

    private static final int OVERHEAD_BYTES = 300;

    private final String workspace;
    private final String id;
    private final String path;
    private final String name;
    private final String primaryType;
    private final Set<String> types;
    private final Map<String, StoredProperty> properties;
    private final List<Child> children;

    /**
     * @param types all types by name, with supertypes and mixins
     * @param children null when there are too many to keep
     */
    StoredNode(
            Place place,
            String primaryType,
            Set<String> types,
            Map<String, StoredProperty> properties,
            List<Child> children) {
        this.workspace = place.workspace();
        this.id = place.id();
        this.path = place.path();
        this.name = place.name();
        this.primaryType = primaryType;
        this.types = types;
        this.properties = properties;
        this.children = children;
    }

    /** Where a node is. */
    record Place(String workspace, String id, String path, String name) {}

    /** A child's name, without index, and identifier. */
    record Child(String name, String id) {}

    /** The name of the workspace. */
    public String workspace() {
        return workspace;
    }

    /** The identifier. */
    public String id() {
        return id;
    }

    /** The path in the workspace. */
    public String path() {
        return path;
    }

    /** The name, without index. */
    public String name() {
        return name;
    }

    /** The name of the primary type. */
    public String primaryType() {
        return primaryType;
    }

    /** Whether it is of a type, by primary type, mixin or inheritance; false for unknown types. */
    public boolean isOfType(String type) {
        return types.contains(type);
    }

    /** All properties by name, in the repository's order. */
    public Map<String, StoredProperty> properties() {
        return properties;
    }

    List<Child> children() {
        return children;
    }

    int weight() {
        int weight = OVERHEAD_BYTES + 2 * path.length();
        for (StoredProperty property : properties.values()) {
            weight += property.weight();
        }
        return children == null ? weight : weight + children.size() * OVERHEAD_BYTES / 2;
    }
}
