package org.partnerships.magnolia;

import info.magnolia.commands.impl.BaseRepositoryCommand;
import info.magnolia.context.Context;

import org.partnerships.content.ContentType;

import java.util.Optional;

import javax.inject.Inject;
import javax.jcr.RepositoryException;

/**
 * A command that fails when what is to be published has severe findings, so that the commands after
 * it in a chain do not run. Other workspaces pass.
 */
public class CheckBeforePublication extends BaseRepositoryCommand {

    private final PartnershipsModule module;

    @Inject
    public CheckBeforePublication(PartnershipsModule module) {
        this.module = module;
    }

    @Override
    public boolean execute(Context context) throws RepositoryException {
        Optional<ContentType> type = ContentType.ofWorkspace(getRepository());
        if (type.isPresent()) {
            String path = getJCRNode(context).getPath();
            module.publicationGate().pass(type.get(), path, context.getLocale());
        }
        return true;
    }
}
