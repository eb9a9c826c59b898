package org.partnerships.magnolia;

import info.magnolia.rest.AbstractEndpoint;
import info.magnolia.rest.DynamicPath;
import info.magnolia.rest.EndpointDefinition;

import org.partnerships.rest.OpenApiEndpoint;

import javax.inject.Inject;
import javax.ws.rs.Path;

/** Gives the description of the endpoints the path of its definition file. */
@Path("/")
@DynamicPath
public class MagnoliaOpenApiEndpoint extends AbstractEndpoint<EndpointDefinition> {

    @Inject
    public MagnoliaOpenApiEndpoint(EndpointDefinition definition) {
        super(definition);
    }

    /** What answers. */
    @Path("/")
    public OpenApiEndpoint description() {
        return new OpenApiEndpoint();
    }
}
