package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.config.AccessManagerConfig;
import org.apache.jackrabbit.core.config.BeanConfig;
import org.apache.jackrabbit.core.config.LoginModuleConfig;
import org.apache.jackrabbit.core.config.PersistenceManagerConfig;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.config.SecurityConfig;
import org.apache.jackrabbit.core.config.SecurityManagerConfig;
import org.apache.jackrabbit.core.config.VersioningConfig;
import org.apache.jackrabbit.core.config.WorkspaceConfig;
import org.apache.jackrabbit.core.fs.FileSystem;
import org.apache.jackrabbit.core.fs.mem.MemoryFileSystem;
import org.apache.jackrabbit.core.persistence.mem.InMemBundlePersistenceManager;
import org.apache.jackrabbit.core.query.QueryHandler;
import org.apache.jackrabbit.core.query.QueryHandlerContext;
import org.apache.jackrabbit.core.security.simple.SimpleLoginModule;
import org.apache.jackrabbit.core.security.simple.SimpleSecurityManager;
import org.apache.jackrabbit.core.state.DefaultISMLocking;
import org.apache.jackrabbit.core.util.RepositoryLock;
import org.apache.jackrabbit.core.util.db.ConnectionFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import javax.jcr.RepositoryException;

/**
 * A repository in memory, which ends with the process. In code, because Jackrabbit writes and
 * parses XML for each workspace, which costs start-up time.
 */
final class MemoryConfiguration extends RepositoryConfig {

    private static final String DEFAULT_WORKSPACE = "website";

    private final Path folder;
    private final Map<String, WorkspaceConfig> workspaces = new ConcurrentHashMap<>();

    /**
     * @param folder for the few files that Jackrabbit wants all the same
     */
    MemoryConfiguration(Path folder) {
        super(
                folder.toString(),
                security(),
                MemoryConfiguration::fileSystem,
                folder.resolve(Storage.WORKSPACES).toString(),
                null,
                DEFAULT_WORKSPACE,
                0,
                null,
                new VersioningConfig(
                        folder.resolve("version").toString(),
                        MemoryConfiguration::fileSystem,
                        persistence(),
                        DefaultISMLocking::new),
                null,
                null,
                () -> null,
                RepositoryLock::new,
                null,
                new ConnectionFactory(),
                null);
        this.folder = folder;
        addWorkspace(DEFAULT_WORKSPACE);
    }

    private static SecurityConfig security() {
        return new SecurityConfig(
                "standalone",
                new SecurityManagerConfig(bean(SimpleSecurityManager.class), null, null),
                new AccessManagerConfig(bean(RoleAccessManager.class)),
                new LoginModuleConfig(bean(SimpleLoginModule.class)));
    }

    private static PersistenceManagerConfig persistence() {
        BeanConfig bean = bean(InMemBundlePersistenceManager.class);
        bean.getParameters().setProperty("persistent", "false");
        bean.getParameters().setProperty("initialCapacity", "256");
        return new PersistenceManagerConfig(bean);
    }

    private static BeanConfig bean(Class<?> type) {
        return new BeanConfig(type.getName(), new Properties());
    }

    private static FileSystem fileSystem() {
        MemoryFileSystem files = new MemoryFileSystem();
        files.init();
        return files;
    }

    private static QueryHandler index(Path workspace, QueryHandlerContext context)
            throws RepositoryException {
        LateSearchIndex index = new LateSearchIndex(workspace.resolve("index"));
        try {
            index.init(null, context);
            return index;
        } catch (IOException e) {
            throw new RepositoryException(e);
        }
    }

    private WorkspaceConfig addWorkspace(String name) {
        Path home = folder.resolve(Storage.WORKSPACES).resolve(name);
        WorkspaceConfig workspace =
                new WorkspaceConfig(
                        home.toString(),
                        name,
                        true,
                        MemoryConfiguration::fileSystem,
                        persistence(),
                        context -> index(home, context),
                        DefaultISMLocking::new,
                        null);
        workspaces.put(name, workspace);
        return workspace;
    }

    @Override
    public WorkspaceConfig createWorkspaceConfig(String name, StringBuffer content) {
        return addWorkspace(name);
    }

    @Override
    public WorkspaceConfig getWorkspaceConfig(String name) {
        return workspaces.get(name);
    }

    @Override
    public Collection<WorkspaceConfig> getWorkspaceConfigs() {
        return workspaces.values();
    }
}
