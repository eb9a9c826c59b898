package org.partnerships.magnolia;

import info.magnolia.rest.AbstractEndpoint;
import info.magnolia.rest.DynamicPath;
import info.magnolia.rest.EndpointDefinition;

import org.partnerships.rest.ChecksEndpoint;

import javax.inject.Inject;
import javax.ws.rs.Path;

/**
 * Gives the checks endpoint the path of its definition file. Magnolia makes one whenever the
 * definition changes; the module may be restarted under it.
 */
@Path("/")
@DynamicPath
public class MagnoliaChecksEndpoint extends AbstractEndpoint<EndpointDefinition> {

    private final PartnershipsModule module;

    @Inject
    public MagnoliaChecksEndpoint(EndpointDefinition definition, PartnershipsModule module) {
        super(definition);
        this.module = module;
    }

    /** What answers, from the module as it runs now. */
    @Path("/")
    public ChecksEndpoint checks() {
        return module.checksEndpoint();
    }
}
