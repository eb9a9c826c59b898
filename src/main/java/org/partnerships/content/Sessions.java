package org.partnerships.content;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Where JCR sessions come from: Magnolia's context, or the standalone repository. Thread-safe. */
public interface Sessions {

    /**
     * A session with the rights of whoever made the current request. It belongs to the request: the
     * asker must not log it out.
     *
     * @throws RepositoryException when there is no such workspace
     */
    Session ofCaller(String workspace) throws RepositoryException;

    /**
     * A new session with every right, for the index. The asker logs it out.
     *
     * @throws RepositoryException when there is no such workspace
     */
    Session ofSystem(String workspace) throws RepositoryException;
}
