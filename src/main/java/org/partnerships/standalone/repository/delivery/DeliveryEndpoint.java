package org.partnerships.standalone.repository.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.repository.RequestSessions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * One delivery endpoint, compiled from its definition. Answers are whole JSON documents in UTF-8,
 * each written in one pass. Thread-safe.
 *
 * <p>In every method a null language delivers all languages side by side.
 */
public final class DeliveryEndpoint {

    private static final JsonFactory JSON = new JsonFactory();

    private final DeliveryDefinition definition;
    private final RequestSessions sessions;
    private final SiteLinks links;
    private final NodeView view;
    private final NodeTypeFilter nodeTypes;
    private final DeliveryQuery query;
    private final References references;

    public DeliveryEndpoint(
            DeliveryDefinition definition, RequestSessions sessions, SiteLinks links) {
        this.definition = definition;
        this.sessions = sessions;
        this.links = links;
        this.view = NodeView.of(definition);
        this.nodeTypes = new NodeTypeFilter(definition.nodeTypes(), definition.strict());
        this.query = new DeliveryQuery(definition);
        this.references = new References(definition);
    }

    /**
     * The node at a path below the endpoint's root.
     *
     * @param version the name of a version; null or empty for the node as it is
     * @throws DeliveryException when there is none, or none of the endpoint's types
     */
    public Answer read(String path, String version, Locale language) {
        return answer(
                language,
                (session, json) -> {
                    Node node = session.getNode(absolute(path));
                    if (version != null && !version.isEmpty()) {
                        throw new DeliveryException(
                                DeliveryException.Problem.UNKNOWN,
                                node.getPath() + " has no version " + version);
                    }
                    if (!nodeTypes.matches(node)) {
                        throw notFound(
                                "Node '" + node + "' does not match any configured node type");
                    }
                    json.nodes().write(node, view);
                });
    }

    /**
     * The children of the node at a path, as far as they are of the endpoint's types.
     *
     * @throws DeliveryException when there is no such node
     */
    public Answer children(String path, Locale language) {
        return answer(
                language,
                (session, json) -> {
                    Node parent = session.getNode(absolute(path));
                    json.made().onChildren(definition.workspace(), parent.getPath());
                    NodeIterator children = parent.getNodes();
                    json.generator().writeStartArray();
                    while (children.hasNext()) {
                        Node child = children.nextNode();
                        if (nodeTypes.matches(child)) {
                            json.nodes().write(child, view);
                        }
                    }
                    json.generator().writeEndArray();
                });
    }

    /**
     * The nodes that match a request, with the total before offset and limit.
     *
     * @throws DeliveryException when a parameter cannot be understood
     */
    public Answer query(QueryRequest request, Locale language) {
        long offset = request.offset() == null ? 0 : request.offset();
        long wanted = request.limit() == null ? definition.limit() : request.limit();
        long limit = Math.min(definition.maxLimit(), wanted);
        NodeView narrowed = view.narrowed(definition, request);
        return answer(
                language,
                (session, json) -> {
                    json.made().onWorkspace(definition.workspace());
                    NodeIterator found = query.run(session, request);
                    requireNotNegative("Offset", offset);
                    requireNotNegative("Max", limit);
                    JsonGenerator generator = json.generator();
                    generator.writeStartObject();
                    generator.writeNumberField("total", found.getSize());
                    generator.writeNumberField("offset", offset);
                    generator.writeNumberField("limit", limit);
                    generator.writeArrayFieldStart("results");
                    if (offset < found.getSize()) {
                        found.skip(offset);
                        for (long i = 0; i < limit && found.hasNext(); i++) {
                            json.nodes().write(found.nextNode(), narrowed);
                        }
                    }
                    generator.writeEndArray();
                    generator.writeEndObject();
                });
    }

    private Answer answer(Locale language, Document document) {
        requireNodeTypes();
        Dependencies dependencies = new Dependencies();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            SiteLanguages languages = links.languages();
            AnswerContext context =
                    new AnswerContext(
                            sessions,
                            links,
                            languages.of(language == null ? languages.fallback() : language),
                            language == null ? null : languages.of(language),
                            dependencies);
            Session session = context.of(definition.workspace(), definition.bypassWorkspaceAcls());
            document.write(
                    session, new Json(json, new NodeJson(json, context, references), dependencies));
        } catch (RepositoryException e) {
            throw DeliveryException.of(e);
        } catch (DeliveryException e) {
            throw e;
        } catch (RuntimeException e) {
            throw isExpected(e)
                    ? new DeliveryException(DeliveryException.Problem.UNKNOWN, e.getMessage(), e)
                    : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer(bytes.toByteArray(), dependencies.keys(), dependencies.workspaces());
    }

    /** A path that climbs above the root of the workspace; more filters than Lucene takes. */
    private static boolean isExpected(RuntimeException failure) {
        // By name, as Lucene is Jackrabbit's dependency and not ours.
        return failure instanceof IllegalArgumentException
                || failure.getClass().getName().endsWith("$TooManyClauses");
    }

    private void requireNodeTypes() {
        if (definition.nodeTypes() == null || definition.nodeTypes().isEmpty()) {
            String what = definition.nodeTypes() == null ? "null" : "empty";
            throw notFound("nodeTypes are configured as " + what + ", not serving any content");
        }
    }

    /** The path in the workspace; one that climbs out of the root path leads nowhere. */
    private String absolute(String path) {
        String root = definition.rootPath();
        if (root == null || root.isEmpty() || root.equals("/")) {
            return path.startsWith("/") ? path : "/" + path;
        }
        String absolute = (root.startsWith("/") ? root : "/" + root) + "/" + path;
        int level = 0;
        for (String segment : path.split("/")) {
            level += segment.equals("..") ? -1 : segment.isEmpty() || segment.equals(".") ? 0 : 1;
            if (level < 0) {
                throw new DeliveryException(DeliveryException.Problem.PATH_NOT_FOUND, absolute);
            }
        }
        return absolute;
    }

    private static void requireNotNegative(String parameter, long value) {
        if (value < 0) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN,
                    parameter + " parameter must not be negative.");
        }
    }

    private static DeliveryException notFound(String message) {
        return new DeliveryException(DeliveryException.Problem.NOT_FOUND, message);
    }

    /** Writes the document. */
    @FunctionalInterface
    private interface Document {
        void write(Session session, Json json) throws RepositoryException, IOException;
    }

    private record Json(JsonGenerator generator, NodeJson nodes, Dependencies made) {}
}
