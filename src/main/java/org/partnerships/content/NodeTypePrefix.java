package org.partnerships.content;

import java.util.Optional;

import javax.jcr.NamespaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The namespace of our node types. Another module that binds its prefix to another URI breaks every
 * query in the repository.
 */
public final class NodeTypePrefix {

    static final String PREFIX = "partnerships";
    static final String URI = "urn:org.partnerships:jcr:1.0";

    private NodeTypePrefix() {}

    /** What is wrong and what to do about it; empty when the prefix means what it should. */
    public static Optional<String> problem(Sessions sessions) {
        try {
            Session session = sessions.ofSystem(ContentType.EVENT_REPORT.workspace());
            try {
                String bound = session.getNamespaceURI(PREFIX);
                return bound.equals(URI)
                        ? Optional.empty()
                        : Optional.of(
                                ("The namespace prefix %s means %s instead of %s: another module"
                                                + " claims it. Rename the prefix there and restart")
                                        .formatted(PREFIX, bound, URI));
            } finally {
                session.logout();
            }
        } catch (NamespaceException e) {
            return Optional.of(
                    "The namespace prefix %s is not registered: see why in the messages before"
                            .formatted(PREFIX));
        } catch (RepositoryException e) {
            return Optional.of(
                    "Workspace %s cannot be opened: %s"
                            .formatted(ContentType.EVENT_REPORT.workspace(), e));
        }
    }
}
