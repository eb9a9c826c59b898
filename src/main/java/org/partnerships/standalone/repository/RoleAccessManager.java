package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.HierarchyManager;
import org.apache.jackrabbit.core.id.ItemId;
import org.apache.jackrabbit.core.id.NodeId;
import org.apache.jackrabbit.core.id.PropertyId;
import org.apache.jackrabbit.core.security.AMContext;
import org.apache.jackrabbit.core.security.authorization.AccessControlProvider;
import org.apache.jackrabbit.core.security.authorization.Permission;
import org.apache.jackrabbit.core.security.authorization.WorkspaceAccessManager;
import org.apache.jackrabbit.core.security.simple.SimpleAccessManager;
import org.apache.jackrabbit.spi.Name;
import org.apache.jackrabbit.spi.Path;
import org.apache.jackrabbit.spi.commons.conversion.NamePathResolver;

import java.util.Set;

import javax.jcr.AccessDeniedException;
import javax.jcr.RepositoryException;
import javax.jcr.SimpleCredentials;

/**
 * Applies a user's rules to one session, so that reads, query results and their totals hold only
 * what the user may see. A property follows its node; the root can always be read, as in Magnolia.
 */
public final class RoleAccessManager extends SimpleAccessManager {

    /**
     * The attribute of the credentials that holds the {@link SessionUser}; without it: no rights.
     */
    static final String USER = "org.partnerships.user";

    // Jackrabbit asks about items by id in bits of its own, whose constants are deprecated.
    private static final int ITEM_READ = 1;
    private static final int ITEM_WRITE = 2;
    private static final int ITEM_REMOVE = 4;

    private static final String NOBODY = "nobody";

    private static final int NODE_PERMISSIONS =
            Permission.READ | Permission.ADD_NODE | Permission.REMOVE_NODE;

    private HierarchyManager hierarchy;
    private NamePathResolver resolver;
    private String workspace;
    private SessionUser user;

    @Override
    public void init(
            AMContext context, AccessControlProvider provider, WorkspaceAccessManager workspaces)
            throws Exception {
        hierarchy = context.getHierarchyManager();
        resolver = context.getNamePathResolver();
        workspace = context.getWorkspaceName();
        user = user(context);
        super.init(context, provider, workspaces);
    }

    @Override
    public boolean canRead(Path path, ItemId id) throws RepositoryException {
        return path != null && id instanceof NodeId
                ? granted(path, Permissions.READ)
                : granted(id, Permissions.READ);
    }

    @Override
    public boolean isGranted(ItemId id, int actions) throws RepositoryException {
        int wanted = (actions & ITEM_READ) == 0 ? 0 : Permissions.READ;
        wanted |= (actions & ITEM_WRITE) == 0 ? 0 : Permissions.SET;
        wanted |= (actions & ITEM_REMOVE) == 0 ? 0 : Permissions.REMOVE;
        return granted(id, wanted);
    }

    @Override
    public boolean isGranted(Path path, int permissions) throws RepositoryException {
        int wanted = wanted(permissions);
        if (rules().allowEverywhere(wanted)) {
            return true;
        }
        boolean isNode = path.denotesRoot() || hierarchy.resolveNodePath(path) != null;
        return granted(isNode ? path : path.getAncestor(1), wanted);
    }

    @Override
    public boolean isGranted(Path parent, Name child, int permissions) throws RepositoryException {
        return granted(parent, wanted(permissions));
    }

    @Override
    public void checkRepositoryPermission(int permissions) throws AccessDeniedException {
        if (!user.rights().everything()) {
            throw new AccessDeniedException("Only the system and superuser may change this");
        }
    }

    @Override
    public boolean canAccess(String workspaceName) {
        // As in Magnolia: who may read nothing sees an empty workspace, not an error.
        return true;
    }

    private PathRules rules() {
        return user.rights().in(workspace);
    }

    private boolean granted(ItemId id, int wanted) throws RepositoryException {
        if (rules().allowEverywhere(wanted)) {
            return true;
        }
        ItemId node = id instanceof PropertyId property ? property.getParentId() : id;
        return granted(hierarchy.getPath(node), wanted);
    }

    private boolean granted(Path node, int wanted) throws RepositoryException {
        PathRules rules = rules();
        return rules.allowEverywhere(wanted)
                || node.denotesRoot() && wanted == Permissions.READ
                || (rules.permissions(resolver.getJCRPath(node)) & wanted) == wanted;
    }

    private static int wanted(int permissions) {
        int wanted = (permissions & Permission.READ) == 0 ? 0 : Permissions.READ;
        wanted |= (permissions & Permission.ADD_NODE) == 0 ? 0 : Permissions.ADD;
        wanted |= (permissions & Permission.REMOVE_NODE) == 0 ? 0 : Permissions.REMOVE;
        return (permissions & ~NODE_PERMISSIONS) == 0 ? wanted : wanted | Permissions.SET;
    }

    private static SessionUser user(AMContext context) {
        Set<SimpleCredentials> credentials =
                context.getSubject().getPublicCredentials(SimpleCredentials.class);
        for (SimpleCredentials one : credentials) {
            if (one.getAttribute(USER) instanceof SessionUser user) {
                return user;
            }
        }
        return new SessionUser(new Access(), NOBODY, false);
    }
}
