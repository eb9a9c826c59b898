package org.partnerships.standalone.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import org.partnerships.rest.ErrorForm;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.repository.nodes.NodeRefusedException;
import org.partnerships.standalone.repository.nodes.Nodes;
import org.partnerships.standalone.repository.nodes.RepositoryNode;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.Status;

/**
 * Magnolia's nodes endpoint: GET reads a node, PUT adds a child to it, POST changes its properties,
 * DELETE removes it, each with the rights of the caller. Statuses and bodies are Magnolia's.
 */
@Path("/")
public final class NodesResource {

    /** Where it is registered, below the REST servlet. */
    public static final String PATH = "nodes/v1";

    private static final String NODE = "{workspace}{path:(/.*)?}";
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    private final Nodes nodes;

    public NodesResource(StandaloneRepository repository) {
        this.nodes = new Nodes(repository.sessions());
    }

    /** The node at the path. */
    @GET
    @Path(NODE)
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public Response read(
            @PathParam("workspace") String workspace,
            @PathParam("path") String path,
            @QueryParam("depth") @DefaultValue("0") int depth,
            @QueryParam("excludeNodeTypes") @DefaultValue("") String excludedTypes,
            @QueryParam("includeMetadata") @DefaultValue("false") boolean metadata) {
        Set<String> excluded = Set.copyOf(List.of(excludedTypes.split(",")));
        return nodes.read(workspace, absolute(path), depth, excluded, metadata)
                .map(node -> Response.ok(node, JSON).build())
                .orElseGet(() -> Response.status(Status.NOT_FOUND).build());
    }

    /** Adds a child to the node at the path. */
    @PUT
    @Path(NODE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(
            @PathParam("workspace") String workspace, @PathParam("path") String path, byte[] body) {
        return written(body, node -> nodes.create(workspace, absolute(path), node));
    }

    /** Changes properties of the node at the path. */
    @POST
    @Path(NODE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(
            @PathParam("workspace") String workspace, @PathParam("path") String path, byte[] body) {
        return written(body, node -> nodes.update(workspace, absolute(path), node));
    }

    /** Removes the node at the path. */
    @DELETE
    @Path(NODE)
    public Response delete(
            @PathParam("workspace") String workspace, @PathParam("path") String path) {
        return nodes.delete(workspace, absolute(path))
                ? done()
                : Response.status(Status.NOT_FOUND).build();
    }

    private static Response written(byte[] body, Write write) {
        try {
            write.of(LateMapper.JSON.readValue(body, RepositoryNode.class));
            return done();
        } catch (NodeRefusedException e) {
            return Response.status(e.isMissing() ? Status.NOT_FOUND : Status.BAD_REQUEST)
                    .type(JSON)
                    .entity(e.getMessage())
                    .build();
        } catch (UnrecognizedPropertyException e) {
            return error(
                    Status.BAD_REQUEST,
                    "badRequest",
                    "Unrecognized field \"%s\".".formatted(e.getPropertyName()));
        } catch (JsonProcessingException e) {
            return error(Status.INTERNAL_SERVER_ERROR, "unknown", e.getOriginalMessage());
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    private static Response error(Status status, String code, String message) {
        return Response.status(status).type(JSON).entity(ErrorForm.json(code, message)).build();
    }

    /** Without a body, but labelled as if there was one, as Magnolia does. */
    private static Response done() {
        return Response.ok("", MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    private static String absolute(String path) {
        return path.isEmpty() ? "/" : path;
    }

    @FunctionalInterface
    private interface Write {
        void of(RepositoryNode node);
    }

    /** Made when first needed, as it costs start-up time. */
    private static final class LateMapper {
        private static final ObjectMapper JSON = new ObjectMapper();
    }
}
