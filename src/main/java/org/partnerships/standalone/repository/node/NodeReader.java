package org.partnerships.standalone.repository.node;

import org.apache.jackrabbit.core.id.NodeId;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import javax.jcr.nodetype.NodeTypeManager;
import javax.jcr.query.qom.Ordering;

/**
 * One workspace as one caller may see it, during one request. What is not kept, or not readable, is
 * asked of the caller's session, whose exceptions therefore are the answer to every fault.
 */
public final class NodeReader {

    /** The rights of whoever may read all nodes. */
    public static final Predicate<String> EVERYTHING = path -> true;

    private static final Pattern NODE_ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final String workspace;
    private final NodeStore store;
    private final Predicate<String> mayRead;
    private final SessionSource caller;
    private final SessionSource system;

    /**
     * @param mayRead decides by the path of a node
     * @param caller the session with the caller's rights
     * @param system the session with every right
     */
    public NodeReader(
            String workspace,
            NodeStore store,
            Predicate<String> mayRead,
            SessionSource caller,
            SessionSource system) {
        this.workspace = workspace;
        this.store = store;
        this.mayRead = mayRead;
        this.caller = caller;
        this.system = system;
    }

    /** Gives the session of a request when it is needed. */
    @FunctionalInterface
    public interface SessionSource {
        Session get() throws RepositoryException;
    }

    /** The caller's session. */
    public Session session() throws RepositoryException {
        return caller.get();
    }

    /**
     * The node at a path.
     *
     * @throws RepositoryException as {@link Session#getNode}
     */
    public StoredNode node(String path) throws RepositoryException {
        StoredNode known = store.of(workspace).knownAt(path);
        return isReadable(known) ? known : stored(session().getNode(path));
    }

    /** The node at a path; null when there is none, or the caller may not see it. */
    public StoredNode nodeIfExists(String path) throws RepositoryException {
        StoredNode known = store.of(workspace).knownAt(path);
        return isReadable(known) || session().nodeExists(path) ? node(path) : null;
    }

    /**
     * The node with an identifier.
     *
     * @throws RepositoryException as {@link Session#getNodeByIdentifier}
     */
    public StoredNode byIdentifier(String id) throws RepositoryException {
        WorkspaceNodes nodes = store.of(workspace);
        StoredNode known = nodes.known(id);
        if (known == null && isNodeId(id) && nodes.exists(NodeId.valueOf(id))) {
            known = nodes.load(NodeId.valueOf(id), system.get());
        }
        return isReadable(known) ? known : stored(session().getNodeByIdentifier(id));
    }

    /** Not of a node that is found by the identifier of another, or by the path. */
    private static boolean isNodeId(String id) {
        return NODE_ID.matcher(id).matches();
    }

    /** A node of the caller's session. */
    public StoredNode stored(Node node) throws RepositoryException {
        return withId(node.getIdentifier());
    }

    /** The children that the caller may see, in order. */
    public List<StoredNode> children(StoredNode parent) throws RepositoryException {
        if (parent.children() == null) {
            return manyChildren(parent);
        }
        List<StoredNode> children = new ArrayList<>(parent.children().size());
        for (StoredNode.Child child : parent.children()) {
            StoredNode node = withId(child.id());
            if (isReadable(node)) {
                children.add(node);
            }
        }
        return children;
    }

    private List<StoredNode> manyChildren(StoredNode parent) throws RepositoryException {
        List<StoredNode> children = new ArrayList<>();
        NodeIterator nodes = session().getNodeByIdentifier(parent.id()).getNodes();
        while (nodes.hasNext()) {
            children.add(stored(nodes.nextNode()));
        }
        return children;
    }

    /** The first child of a name; null when there is none, or the caller may not see it. */
    public StoredNode child(StoredNode parent, String name) throws RepositoryException {
        for (StoredNode child : children(parent)) {
            if (child.name().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /**
     * Whether a node is of a type.
     *
     * @throws javax.jcr.nodetype.NoSuchNodeTypeException when there is no such type
     */
    public boolean isOfType(StoredNode node, String type) throws RepositoryException {
        if (node.isOfType(type)) {
            return true;
        }
        NodeTypeManager types = session().getWorkspace().getNodeTypeManager();
        types.getNodeType(type);
        return false;
    }

    /** A value as text, which for a binary is its bytes. */
    public String text(StoredNode node, StoredProperty property, StoredValue value)
            throws RepositoryException {
        if (value.content() != null) {
            return value.text();
        }
        var stored = system.get().getNodeByIdentifier(node.id()).getProperty(property.name());
        if (!property.multiple()) {
            return stored.getString();
        }
        Value[] values = stored.getValues();
        for (int i = 0; i < values.length; i++) {
            if (property.values().get(i) == value) {
                return values[i].getString();
            }
        }
        throw new RepositoryException(node.path() + " has lost a value of " + property.name());
    }

    /**
     * The first nodes in an order; equal ones keep the order they had.
     *
     * @param most how many are wanted
     */
    public List<NodeId> first(int most, List<NodeId> ids, Ordering[] orderings)
            throws RepositoryException {
        return store.of(workspace).orderKeys().first(most, ids, orderings, system.get());
    }

    /** Whether the caller may see every node. */
    public boolean readsEverything() {
        return mayRead == EVERYTHING;
    }

    /** What the caller may see; the same object as long as the caller's rights stay. */
    public Predicate<String> rights() {
        return mayRead;
    }

    private StoredNode withId(String id) throws RepositoryException {
        WorkspaceNodes nodes = store.of(workspace);
        StoredNode known = nodes.known(id);
        return known == null ? nodes.load(NodeId.valueOf(id), system.get()) : known;
    }

    private boolean isReadable(StoredNode node) {
        return node != null && mayRead.test(node.path());
    }
}
