package org.partnerships.standalone.repository;

import static org.partnerships.standalone.repository.StandaloneRepository.DEFAULT_WORKSPACE;

import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;
import org.partnerships.standalone.definition.ContentTypeDefinition;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import javax.jcr.NamespaceException;
import javax.jcr.NamespaceRegistry;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeTypeManager;
import javax.jcr.nodetype.NodeTypeTemplate;

/** Makes workspaces, namespaces and node types that are not there yet. */
final class Preparation {

    private static final String STOCK_NODE_TYPES = "/standalone/nodetypes.cnd";
    private static final String CONTENT = "mgnl:content";
    private static final String CONTENT_NODE = "mgnl:contentNode";

    private final RequestSessions sessions;

    Preparation(RequestSessions sessions) {
        this.sessions = sessions;
    }

    /** What every Magnolia has. */
    void stock(Collection<String> workspaces) throws RepositoryException, IOException {
        Session session = sessions.ofSystem(DEFAULT_WORKSPACE);
        try (InputStream stream = Preparation.class.getResourceAsStream(STOCK_NODE_TYPES);
                Reader cnd = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            if (!session.getWorkspace().getNodeTypeManager().hasNodeType(CONTENT)) {
                CndImporter.registerNodeTypes(cnd, session);
            }
            for (String workspace : workspaces) {
                ensureWorkspace(workspace, session);
            }
        } catch (ParseException e) {
            throw new RepositoryException(STOCK_NODE_TYPES + " is broken", e);
        } finally {
            session.logout();
        }
    }

    void ensureWorkspace(String workspace) throws RepositoryException {
        Session session = sessions.ofSystem(DEFAULT_WORKSPACE);
        try {
            ensureWorkspace(workspace, session);
        } finally {
            session.logout();
        }
    }

    List<DefinitionProblem> prepare(List<ContentTypeDefinition> types) {
        List<DefinitionProblem> problems = new ArrayList<>();
        for (ContentTypeDefinition type : types) {
            try {
                Session session = sessions.ofSystem(DEFAULT_WORKSPACE);
                try {
                    prepare(type, session, problems);
                } finally {
                    session.logout();
                }
            } catch (RepositoryException e) {
                problems.add(problem(type, "cannot be prepared: " + e.getMessage()));
            }
        }
        return problems;
    }

    private static void prepare(
            ContentTypeDefinition type, Session session, List<DefinitionProblem> problems)
            throws RepositoryException {
        boolean exists = hasWorkspace(type.workspace(), session);
        if (!type.autoCreate()) {
            if (!exists) {
                problems.add(
                        problem(
                                type,
                                "workspace '%s' is not there; set autoCreate: true"
                                        .formatted(type.workspace())));
            }
            return;
        }
        ensureWorkspace(type.workspace(), session);
        type.namespaces()
                .forEach((prefix, uri) -> ensureNamespace(prefix, uri, type, session, problems));
        ensureNodeType(type.nodeType(), CONTENT, type, session, problems);
        for (String nodeType : type.subModelNodeTypes()) {
            ensureNodeType(nodeType, CONTENT_NODE, type, session, problems);
        }
    }

    private static void ensureWorkspace(String workspace, Session session)
            throws RepositoryException {
        if (!hasWorkspace(workspace, session)) {
            session.getWorkspace().createWorkspace(workspace);
        }
    }

    private static boolean hasWorkspace(String workspace, Session session)
            throws RepositoryException {
        return Arrays.asList(session.getWorkspace().getAccessibleWorkspaceNames())
                .contains(workspace);
    }

    private static void ensureNamespace(
            String prefix,
            String uri,
            ContentTypeDefinition type,
            Session session,
            List<DefinitionProblem> problems) {
        try {
            NamespaceRegistry registry = session.getWorkspace().getNamespaceRegistry();
            Map<String, String> bound = bound(registry);
            if (!bound.containsKey(prefix) && !bound.containsValue(uri)) {
                registry.registerNamespace(prefix, uri);
            } else if (!uri.equals(bound.get(prefix))) {
                problems.add(problem(type, clash(prefix, uri, bound)));
            }
        } catch (RepositoryException e) {
            problems.add(
                    problem(
                            type,
                            "namespace '%s' is refused: %s".formatted(prefix, e.getMessage())));
        }
    }

    private static String clash(String prefix, String uri, Map<String, String> bound) {
        return bound.containsKey(prefix)
                ? "prefix '%s' already stands for %s; use that URI or another prefix"
                        .formatted(prefix, bound.get(prefix))
                : "URI %s already has another prefix; use that one instead of '%s'"
                        .formatted(uri, prefix);
    }

    private static Map<String, String> bound(NamespaceRegistry registry)
            throws RepositoryException {
        Map<String, String> bound = new java.util.HashMap<>();
        for (String prefix : registry.getPrefixes()) {
            bound.put(prefix, registry.getURI(prefix));
        }
        return bound;
    }

    private static void ensureNodeType(
            String name,
            String superType,
            ContentTypeDefinition type,
            Session session,
            List<DefinitionProblem> problems)
            throws RepositoryException {
        NodeTypeManager manager = session.getWorkspace().getNodeTypeManager();
        try {
            if (!manager.hasNodeType(name)) {
                NodeTypeTemplate template = manager.createNodeTypeTemplate();
                template.setName(name);
                template.setDeclaredSuperTypeNames(new String[] {superType});
                template.setOrderableChildNodes(true);
                manager.registerNodeType(template, false);
            }
        } catch (NamespaceException e) {
            problems.add(
                    problem(
                            type,
                            "node type '%s' has an unknown prefix; add it to datasource.namespaces"
                                    .formatted(name)));
        }
    }

    private static DefinitionProblem problem(ContentTypeDefinition type, String message) {
        return new DefinitionProblem(
                Severity.SEVERE, type.file(), 0, "content type '" + type.name() + "': " + message);
    }
}
