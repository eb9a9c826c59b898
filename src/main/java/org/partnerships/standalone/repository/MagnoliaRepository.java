package org.partnerships.standalone.repository;

import org.apache.jackrabbit.commons.cnd.CompactNodeTypeDefReader;
import org.apache.jackrabbit.commons.cnd.ParseException;
import org.apache.jackrabbit.core.NamespaceRegistryImpl;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.config.WorkspaceConfig;
import org.apache.jackrabbit.core.nodetype.InvalidNodeTypeDefException;
import org.apache.jackrabbit.core.nodetype.NodeTypeRegistry;
import org.apache.jackrabbit.core.query.QueryHandler;
import org.apache.jackrabbit.core.query.QueryHandlerContext;
import org.apache.jackrabbit.spi.QNodeTypeDefinition;
import org.apache.jackrabbit.spi.commons.namespace.NamespaceMapping;
import org.apache.jackrabbit.spi.commons.nodetype.QDefinitionBuilderFactory;
import org.partnerships.standalone.repository.index.ContentIndex;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.jcr.RepositoryException;

/**
 * Jackrabbit whose saves pass a {@link SaveBarrier}, and that knows Magnolia's namespace and node
 * types before anybody listens to the registries: afterwards each new node type costs a rebuild of
 * {@code /jcr:system}.
 */
final class MagnoliaRepository extends RepositoryImpl {

    private static final String PREFIX = "mgnl";
    private static final String URI = "http://www.magnolia.info/jcr/mgnl";
    private static final String NODE_TYPES = "/standalone/nodetypes.cnd";

    // Without initializers, as the constructor of the superclass sets them.
    private SaveBarrier saves;
    private ContentIndex index;

    MagnoliaRepository(RepositoryConfig configuration) throws RepositoryException {
        super(configuration);
    }

    /** What all saves in all workspaces pass. */
    SaveBarrier saves() {
        return saves;
    }

    /** The search indexes of all workspaces that are in use. */
    ContentIndex index() {
        return index;
    }

    private QueryHandler indexed(WorkspaceConfig config, QueryHandlerContext context)
            throws RepositoryException {
        QueryHandler handler = config.getQueryHandler(context);
        index.add(config.getName(), handler);
        if (handler instanceof LateSearchIndex late) {
            late.keepOut(saves);
        }
        return handler;
    }

    @Override
    protected WorkspaceInfo createWorkspaceInfo(WorkspaceConfig config) {
        if (saves == null) {
            saves = new SaveBarrier();
            index = new ContentIndex();
        }
        return super.createWorkspaceInfo(
                new WorkspaceConfig(
                        config.getHomeDir(),
                        config.getName(),
                        config.isClustered(),
                        config,
                        config.getPersistenceManagerConfig(),
                        context -> indexed(config, context),
                        () -> new SaveLocking(saves),
                        config.getSecurityConfig(),
                        config.getImportConfig(),
                        config.getDefaultLockTimeout()));
    }

    @Override
    protected NamespaceRegistryImpl createNamespaceRegistry() throws RepositoryException {
        NamespaceRegistryImpl registry = super.createNamespaceRegistry();
        if (!Arrays.asList(registry.getPrefixes()).contains(PREFIX)) {
            registry.registerNamespace(PREFIX, URI);
        }
        return registry;
    }

    @Override
    protected NodeTypeRegistry createNodeTypeRegistry() throws RepositoryException {
        NodeTypeRegistry registry =
                new LightNodeTypes(
                        context.getNamespaceRegistry(),
                        context.getFileSystem(),
                        !(repConfig instanceof MemoryConfiguration));
        try (InputStream stream = MagnoliaRepository.class.getResourceAsStream(NODE_TYPES);
                Reader cnd = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var types =
                    new CompactNodeTypeDefReader<QNodeTypeDefinition, NamespaceMapping>(
                                    cnd, NODE_TYPES, new QDefinitionBuilderFactory())
                            .getNodeTypeDefinitions();
            types.removeIf(type -> registry.isRegistered(type.getName()));
            if (!types.isEmpty()) {
                registry.registerNodeTypes(types);
            }
            return registry;
        } catch (ParseException | InvalidNodeTypeDefException | IOException e) {
            throw new RepositoryException(NODE_TYPES + " is broken", e);
        }
    }
}
