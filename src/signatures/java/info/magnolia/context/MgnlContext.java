package info.magnolia.context;

import javax.jcr.LoginException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

public class MgnlContext {

    public static Session getJCRSession(String workspace)
            throws LoginException, RepositoryException {
        throw new UnsupportedOperationException("a signature only");
    }
}
