package org.partnerships.standalone.repository.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.delivery.DeliveryQuery.Found;
import org.partnerships.standalone.repository.node.NodeReader;
import org.partnerships.standalone.repository.node.StoredNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import javax.jcr.RepositoryException;

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
        this.query = new DeliveryQuery(definition, sessions.index());
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
                (reader, json) -> {
                    StoredNode node = reader.node(absolute(path));
                    if (version != null && !version.isEmpty()) {
                        throw new DeliveryException(
                                DeliveryException.Problem.UNKNOWN,
                                node.path() + " has no version " + version);
                    }
                    if (!nodeTypes.matches(node)) {
                        // Named as Jackrabbit's nodes name themselves.
                        throw notFound(
                                "Node 'node "
                                        + node.path()
                                        + "' does not match any configured node type");
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
                (reader, json) -> {
                    StoredNode parent = reader.node(absolute(path));
                    json.made().onChildren(definition.workspace(), parent.path());
                    json.generator().writeStartArray();
                    for (StoredNode child : reader.children(parent)) {
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
                (reader, json) -> {
                    json.made().onWorkspace(definition.workspace());
                    Found found =
                            query.run(reader, request, Math.max(0, offset), Math.max(0, limit));
                    requireNotNegative("Offset", offset);
                    requireNotNegative("Max", limit);
                    JsonGenerator generator = json.generator();
                    generator.writeStartObject();
                    generator.writeNumberField("total", found.total());
                    generator.writeNumberField("offset", offset);
                    generator.writeNumberField("limit", limit);
                    generator.writeArrayFieldStart("results");
                    for (StoredNode node : found.nodes()) {
                        json.nodes().write(node, narrowed);
                    }
                    generator.writeEndArray();
                    generator.writeEndObject();
                });
    }

    private Answer answer(Locale language, Document document) {
        requireNodeTypes();
        Dependencies dependencies = new Dependencies();
        ByteArrayOutputStream bytes = AnswerBuffers.take();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            AnswerContext context = context(language, dependencies);
            boolean bypassAcls = definition.bypassWorkspaceAcls();
            NodeJson nodes = new NodeJson(json, context, references, bypassAcls);
            document.write(
                    context.of(definition.workspace(), bypassAcls),
                    new Json(json, nodes, dependencies));
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
        byte[] whole = bytes.toByteArray();
        AnswerBuffers.giveBack(bytes);
        return new Answer(whole, dependencies.keys(), dependencies.workspaces());
    }

    private AnswerContext context(Locale language, Dependencies dependencies) {
        SiteLanguages languages = links.languages();
        return new AnswerContext(
                sessions,
                links,
                languages.of(language == null ? languages.fallback() : language),
                language == null ? null : languages.of(language),
                dependencies);
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
        void write(NodeReader reader, Json json) throws RepositoryException, IOException;
    }

    private record Json(JsonGenerator generator, NodeJson nodes, Dependencies made) {}
}
