package org.partnerships.magnolia;

import info.magnolia.context.MgnlContext;
import info.magnolia.repository.RepositoryManager;

import org.partnerships.content.Sessions;

import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Sessions of Magnolia: the caller's from its context, the index's from the repository manager. */
public class MagnoliaSessions implements Sessions {

    private final RepositoryManager repositories;

    @Inject
    public MagnoliaSessions(RepositoryManager repositories) {
        this.repositories = repositories;
    }

    @Override
    public Session ofCaller(String workspace) throws RepositoryException {
        return MgnlContext.getJCRSession(workspace);
    }

    @Override
    public Session ofSystem(String workspace) throws RepositoryException {
        return repositories.getSystemSession(workspace);
    }
}
