package info.magnolia.commands;

import info.magnolia.context.Context;

/** Signature only. */
public abstract class MgnlCommand {

    public abstract boolean execute(Context context) throws Exception;
}
