package org.partnerships.standalone.repository.nodes;

import org.partnerships.PartnershipsException;

/** A node that cannot be written as it was sent; the message says why, as Magnolia words it. */
public final class NodeRefusedException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    private final boolean missing;

    private NodeRefusedException(boolean missing, String message) {
        super(message);
        this.missing = missing;
    }

    static NodeRefusedException of(String message) {
        return new NodeRefusedException(false, message);
    }

    static NodeRefusedException missing() {
        return new NodeRefusedException(true, "Parent path not found");
    }

    /** Whether the path leads nowhere, instead of the node being wrong. */
    public boolean isMissing() {
        return missing;
    }
}
