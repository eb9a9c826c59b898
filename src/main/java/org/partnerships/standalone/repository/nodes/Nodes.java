package org.partnerships.standalone.repository.nodes;

import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.delivery.DeliveryException;
import org.partnerships.standalone.repository.delivery.NodeNames;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Reads and writes single nodes with the rights of whoever makes the request. Every method throws a
 * {@link DeliveryException} when the repository refuses, and leaves it as it was then. Thread-safe.
 */
public final class Nodes {

    private static final String ROOT = "/";

    private final RequestSessions sessions;

    public Nodes(RequestSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * The node at an absolute path; empty when there is none for the caller.
     *
     * @param depth how many levels of children to read
     * @param excludedTypes primary types of children that are left out
     * @param metadata whether to read what Magnolia and JCR note down by themselves
     */
    public Optional<RepositoryNode> read(
            String workspace, String path, int depth, Set<String> excludedTypes, boolean metadata) {
        return in(
                workspace,
                session ->
                        session.nodeExists(path)
                                ? Optional.of(
                                        new NodeReader(excludedTypes, metadata)
                                                .read(session.getNode(path), depth))
                                : Optional.empty());
    }

    /**
     * Adds a node below a path, after its siblings.
     *
     * @throws NodeRefusedException when the path leads nowhere or the node is not fit for it
     */
    public void create(String workspace, String parentPath, RepositoryNode sent) {
        in(
                workspace,
                session -> {
                    Node parent = existing(session, parentPath);
                    refuseWhen(sent.name() == null, "Node name not specified");
                    refuseWhen(sent.type() == null, "Node type not specified");
                    refuseWhen(sent.hasNodes(), "Adding sub nodes is not supported");
                    String name = NodeNames.clean(sent.name());
                    String path = (parentPath.equals(ROOT) ? "" : parentPath) + "/" + name;
                    refuseWhen(sent.path() != null && !sent.path().equals(path), "Invalid path");
                    refuseWhen(session.nodeExists(path), "The path already exists");
                    Node node = parent.addNode(name, sent.type());
                    set(node, sent.properties());
                    new ChangeNotes(sessions.caller()).created(node);
                    session.save();
                    return node;
                });
    }

    /**
     * Changes the properties of a node that are sent.
     *
     * @throws NodeRefusedException when the path leads nowhere or to another node than is meant
     */
    public void update(String workspace, String path, RepositoryNode sent) {
        in(
                workspace,
                session -> {
                    Node node = existing(session, path);
                    refuseWhen(isOther(sent.name(), node.getName()), "Invalid path");
                    refuseWhen(isOther(sent.path(), node.getPath()), "The paths do not match");
                    refuseWhen(
                            isOther(sent.type(), node.getPrimaryNodeType().getName()),
                            "Invalid node type");
                    refuseWhen(
                            isOther(sent.identifier(), node.getIdentifier()),
                            "Invalid node identifier");
                    refuseWhen(sent.hasNodes(), "Adding sub nodes is not supported");
                    set(node, sent.properties());
                    new ChangeNotes(sessions.caller()).modified(node);
                    session.save();
                    return node;
                });
    }

    /** Removes a node with all below it; false when there is none for the caller. */
    public boolean delete(String workspace, String path) {
        return in(
                workspace,
                session -> {
                    if (!session.nodeExists(path)) {
                        return false;
                    }
                    if (path.equals(ROOT)) {
                        throw new RepositoryException("Root node doesn't have a parent");
                    }
                    session.getNode(path).remove();
                    session.save();
                    return true;
                });
    }

    private static Node existing(Session session, String path) throws RepositoryException {
        if (!session.nodeExists(path)) {
            throw NodeRefusedException.missing();
        }
        return session.getNode(path);
    }

    private static void refuseWhen(boolean wrong, String message) {
        if (wrong) {
            throw NodeRefusedException.of(message);
        }
    }

    private static boolean isOther(String sent, String there) {
        return sent != null && !sent.equals(there);
    }

    private static void set(Node node, List<RepositoryProperty> properties)
            throws RepositoryException {
        if (properties != null) {
            PropertyWriter writer = new PropertyWriter(node);
            for (RepositoryProperty property : properties) {
                writer.set(property);
            }
        }
    }

    private <T> T in(String workspace, Work<T> work) {
        try {
            return work.on(sessions.ofCaller(workspace));
        } catch (RepositoryException e) {
            throw DeliveryException.of(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Session session) throws RepositoryException;
    }
}
