package info.magnolia.module;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

public interface InstallContext {

    Session getJCRSession(String workspaceName) throws RepositoryException;
}
