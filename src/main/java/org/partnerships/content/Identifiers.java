package org.partnerships.content;

import java.util.regex.Pattern;

import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Finds nodes by identifiers that editors, imports or broken links may have made up. */
final class Identifiers {

    /** Jackrabbit answers anything else with a failure instead of "no such node". */
    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Identifiers() {}

    /** Null when there is no such node for the session's user. */
    static Node find(Session session, String id) throws RepositoryException {
        if (!UUID.matcher(id).matches()) {
            return null;
        }
        try {
            return session.getNodeByIdentifier(id);
        } catch (ItemNotFoundException ignored) {
            return null;
        }
    }
}
