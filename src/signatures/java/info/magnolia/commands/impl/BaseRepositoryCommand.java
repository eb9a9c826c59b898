package info.magnolia.commands.impl;

import info.magnolia.commands.MgnlCommand;

/** Signature only. */
public abstract class BaseRepositoryCommand extends MgnlCommand {

    public String getRepository() {
        throw new UnsupportedOperationException();
    }

    public String getPath() {
        throw new UnsupportedOperationException();
    }

    public String getUuid() {
        throw new UnsupportedOperationException();
    }
}
