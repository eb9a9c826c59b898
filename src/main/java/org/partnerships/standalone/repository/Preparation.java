package org.partnerships.standalone.repository;

import org.partnerships.standalone.definition.ContentTypeDefinition;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.DefinitionProblem.Severity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.jcr.NamespaceRegistry;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeTypeManager;
import javax.jcr.nodetype.NodeTypeTemplate;

/** Makes workspaces, namespaces and node types that are not there yet. */
final class Preparation {

    private static final String ANY_WORKSPACE = "website";
    private static final String CONTENT = "mgnl:content";
    private static final String CONTENT_NODE = "mgnl:contentNode";

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
        Session session = sessions.ofSystem(ANY_WORKSPACE);
        try {
            for (ContentTypeDefinition type : types) {
                try {
                    prepare(type, session);
                } catch (ImpossibleException e) {
                    problems.add(problem(type, e.getMessage()));
                } catch (RepositoryException e) {
                    problems.add(problem(type, "cannot be prepared: " + e.getMessage()));
                }
            }
        } finally {
            session.logout();
        }
        return problems;
    }

    private void prepare(ContentTypeDefinition type, Session session)
            throws RepositoryException, ImpossibleException {
        if (!type.autoCreate()) {
            if (!hasWorkspace(type.workspace(), session)) {
                throw new ImpossibleException(
                        "workspace '%s' is not there; set autoCreate: true", type.workspace());
            }
            return;
        }
        ensureWorkspace(type.workspace(), session);
        for (Map.Entry<String, String> namespace : type.namespaces().entrySet()) {
            ensureNamespace(namespace.getKey(), namespace.getValue(), session);
        }
        ensureNodeType(type.nodeType(), CONTENT, session);
        for (String nodeType : type.subModelNodeTypes()) {
            ensureNodeType(nodeType, CONTENT_NODE, session);
        }
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

    private static void ensureNodeType(String name, String superType, Session session)
            throws RepositoryException, ImpossibleException {
        int colon = name.indexOf(':');
        if (colon > 0 && !bound(session).containsKey(name.substring(0, colon))) {
            throw new ImpossibleException(
                    "node type '%s' has an unknown prefix; add it to datasource.namespaces", name);
        }
        NodeTypeManager manager = session.getWorkspace().getNodeTypeManager();
        if (!manager.hasNodeType(name)) {
            NodeTypeTemplate template = manager.createNodeTypeTemplate();
            template.setName(name);
            template.setDeclaredSuperTypeNames(new String[] {superType});
            template.setOrderableChildNodes(true);
            manager.registerNodeType(template, false);
        }
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
