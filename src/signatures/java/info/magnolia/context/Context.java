package info.magnolia.context;

import java.util.Locale;

import javax.jcr.LoginException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Signature only. */
public interface Context {

    Locale getLocale();

    <T> T getAttribute(String name);

    Session getJCRSession(String workspaceName) throws LoginException, RepositoryException;
}
