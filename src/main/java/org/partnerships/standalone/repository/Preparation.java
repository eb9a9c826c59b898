package org.partnerships.standalone.repository;

import org.partnerships.standalone.definition.ContentTypeDefinition;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.jcr.NamespaceRegistry;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeTypeDefinition;
import javax.jcr.nodetype.NodeTypeManager;
import javax.jcr.nodetype.NodeTypeTemplate;

/** Makes workspaces, namespaces and node types that are not there yet. */
final class Preparation {

    private static final String ANY_WORKSPACE = "website";
    private static final String CONTENT = "mgnl:content";
    private static final String CONTENT_NODE = "mgnl:contentNode";

    private record Wanted(ContentTypeDefinition by, List<NodeTypeTemplate> types) {}

    private final RequestSessions sessions;
    private final Storage storage;

    Preparation(RequestSessions sessions, Storage storage) {
        this.sessions = sessions;
        this.storage = storage;
    }

    void ensureWorkspaces(Collection<String> workspaces) throws RepositoryException {
        Session session = sessions.ofSystem(ANY_WORKSPACE);
        try {
            for (String workspace : workspaces) {
                ensureWorkspace(workspace, session);
            }
        } finally {
            session.logout();
        }
    }

    List<DefinitionProblem> prepare(List<ContentTypeDefinition> types) throws RepositoryException {
        List<DefinitionProblem> problems = new ArrayList<>();
        List<Wanted> wanted = new ArrayList<>();
        Session session = sessions.ofSystem(ANY_WORKSPACE);
        try {
            for (ContentTypeDefinition type : types) {
                try {
                    wanted.add(new Wanted(type, prepare(type, session)));
                } catch (ImpossibleException e) {
                    problems.add(problem(type, e.getMessage()));
                } catch (RepositoryException e) {
                    problems.add(problem(type, "cannot be prepared: " + e.getMessage()));
                }
            }
            problems.addAll(registerAll(wanted, session.getWorkspace().getNodeTypeManager()));
        } finally {
            session.logout();
        }
        return problems;
    }

    /** All at once, as each time costs a rebuild of {@code /jcr:system}; else those that can be. */
    private static List<DefinitionProblem> registerAll(
            List<Wanted> wanted, NodeTypeManager manager) {
        List<DefinitionProblem> problems = new ArrayList<>();
        try {
            register(wanted.stream().flatMap(each -> each.types.stream()).toList(), manager);
        } catch (RepositoryException together) {
            for (Wanted each : wanted) {
                try {
                    register(each.types, manager);
                } catch (RepositoryException e) {
                    problems.add(problem(each.by, "cannot be prepared: " + e.getMessage()));
                }
            }
        }
        return problems;
    }

    private static void register(List<NodeTypeTemplate> templates, NodeTypeManager manager)
            throws RepositoryException {
        Map<String, NodeTypeDefinition> missing = new LinkedHashMap<>();
        for (NodeTypeTemplate template : templates) {
            if (!manager.hasNodeType(template.getName())) {
                missing.put(template.getName(), template);
            }
        }
        if (!missing.isEmpty()) {
            manager.registerNodeTypes(missing.values().toArray(NodeTypeDefinition[]::new), false);
        }
    }

    /** The node types that the type asks for, to be registered; the rest is there afterwards. */
    private List<NodeTypeTemplate> prepare(ContentTypeDefinition type, Session session)
            throws RepositoryException, ImpossibleException {
        if (!type.autoCreate()) {
            if (!hasWorkspace(type.workspace(), session)) {
                throw new ImpossibleException(
                        "workspace '%s' is not there; set autoCreate: true", type.workspace());
            }
            return List.of();
        }
        ensureWorkspace(type.workspace(), session);
        for (Map.Entry<String, String> namespace : type.namespaces().entrySet()) {
            ensureNamespace(namespace.getKey(), namespace.getValue(), session);
        }
        List<NodeTypeTemplate> wanted = new ArrayList<>();
        wanted.add(nodeType(type.nodeType(), CONTENT, session));
        for (String nodeType : type.subModelNodeTypes()) {
            wanted.add(nodeType(nodeType, CONTENT_NODE, session));
        }
        return wanted;
    }

    private void ensureWorkspace(String workspace, Session session) throws RepositoryException {
        if (!hasWorkspace(workspace, session)) {
            // A crash can leave a folder without a workspace, which Jackrabbit would refuse to use.
            Folders.delete(storage.workspaceFolder(workspace));
            session.getWorkspace().createWorkspace(workspace);
        }
    }

    private static boolean hasWorkspace(String workspace, Session session)
            throws RepositoryException {
        return Arrays.asList(session.getWorkspace().getAccessibleWorkspaceNames())
                .contains(workspace);
    }

    private static void ensureNamespace(String prefix, String uri, Session session)
            throws RepositoryException, ImpossibleException {
        NamespaceRegistry registry = session.getWorkspace().getNamespaceRegistry();
        Map<String, String> bound = bound(session);
        if (uri.equals(bound.get(prefix))) {
            return;
        }
        if (bound.containsKey(prefix)) {
            throw new ImpossibleException(
                    "prefix '%s' already stands for %s; use that URI or another prefix",
                    prefix, bound.get(prefix));
        }
        if (bound.containsValue(uri)) {
            throw new ImpossibleException(
                    "the URI %s already has the prefix '%s'; use that instead of '%s'",
                    uri, registry.getPrefix(uri), prefix);
        }
        registry.registerNamespace(prefix, uri);
    }

    private static NodeTypeTemplate nodeType(String name, String superType, Session session)
            throws RepositoryException, ImpossibleException {
        int colon = name.indexOf(':');
        if (colon > 0 && !bound(session).containsKey(name.substring(0, colon))) {
            throw new ImpossibleException(
                    "node type '%s' has an unknown prefix; add it to datasource.namespaces", name);
        }
        NodeTypeTemplate template =
                session.getWorkspace().getNodeTypeManager().createNodeTypeTemplate();
        template.setName(name);
        template.setDeclaredSuperTypeNames(new String[] {superType});
        template.setOrderableChildNodes(true);
        return template;
    }

    private static Map<String, String> bound(Session session) throws RepositoryException {
        NamespaceRegistry registry = session.getWorkspace().getNamespaceRegistry();
        Map<String, String> bound = new HashMap<>();
        for (String prefix : registry.getPrefixes()) {
            bound.put(prefix, registry.getURI(prefix));
        }
        return bound;
    }

    private static DefinitionProblem problem(ContentTypeDefinition type, String message) {
        return new DefinitionProblem(
                Severity.SEVERE, type.file(), 0, "content type '" + type.name() + "': " + message);
    }

    /** What a content type asks for cannot be had; the message says why and what to do. */
    private static final class ImpossibleException extends Exception {

        private static final long serialVersionUID = 1L;

        private ImpossibleException(String message, Object... arguments) {
            super(message.formatted(arguments));
        }
    }
}
