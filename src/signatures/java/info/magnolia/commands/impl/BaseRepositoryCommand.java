package info.magnolia.commands.impl;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Signature only. */
public abstract class BaseRepositoryCommand extends MgnlCommand {

    protected Node getJCRNode(Context context) throws RepositoryException {
        throw new UnsupportedOperationException();
    }

    public String getRepository() {
        throw new UnsupportedOperationException();
    }
}
