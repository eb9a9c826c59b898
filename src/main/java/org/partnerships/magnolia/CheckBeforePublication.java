package org.partnerships.magnolia;

import info.magnolia.commands.impl.BaseRepositoryCommand;
import info.magnolia.context.Context;

import org.partnerships.content.ContentType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * A command that fails when what is to be published has severe findings, so that the commands after
 * it in a chain do not run. Other workspaces pass.
 */
public class CheckBeforePublication extends BaseRepositoryCommand {

    private static final String WITH_CHILDREN = "recursive";
    private static final String CHOSEN_TOGETHER = "uuids";

    private final PartnershipsModule module;

    @Inject
    public CheckBeforePublication(PartnershipsModule module) {
        this.module = module;
    }

    @Override
    public boolean execute(Context context) throws RepositoryException {
        Optional<ContentType> type = ContentType.ofWorkspace(getRepository());
        if (type.isPresent()) {
            PublicationGate gate = module.publicationGate();
            boolean recursive = "true".equals(String.valueOf(attribute(context, WITH_CHILDREN)));
            for (String path : paths(context)) {
                gate.pass(type.get(), path, recursive, context.getLocale());
            }
        }
        return true;
    }

    /** Several when an app's action is "bulk", that is, publishes all that is chosen at once. */
    private List<String> paths(Context context) throws RepositoryException {
        Session session = context.getJCRSession(getRepository());
        if (!(attribute(context, CHOSEN_TOGETHER) instanceof List<?> ids)) {
            return List.of(getUuid() == null ? getPath() : path(session, getUuid()));
        }
        List<String> paths = new ArrayList<>();
        for (Object id : ids) {
            paths.add(path(session, id.toString()));
        }
        return paths;
    }

    private static String path(Session session, String id) throws RepositoryException {
        return session.getNodeByIdentifier(id).getPath();
    }

    private static Object attribute(Context context, String name) {
        return context.getAttribute(name);
    }
}
