package org.partnerships.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * Answers what all endpoints take and answer, for those who write frontends. The files are made
 * from the definitions when the module is built. The host decides on the path, as for the {@link
 * RelatedEndpoint}.
 */
@Path("/")
public class OpenApiEndpoint {

    /** The document, in OpenAPI 3.1, as a file beside this class. */
    public static final String DOCUMENT = "openapi.json";

    /** Its schemas as TypeScript declarations, as a file beside this class. */
    public static final String TYPES = "partnerships.d.ts";

    /** The OpenAPI document. */
    @GET
    @Path(DOCUMENT)
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public Response document() {
        return Response.ok(file(DOCUMENT)).build();
    }

    /** The TypeScript declarations. */
    @GET
    @Path(TYPES)
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response types() {
        return Response.ok(file(TYPES)).build();
    }

    private static byte[] file(String name) {
        try (InputStream in = OpenApiEndpoint.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
