package org.partnerships.magnolia;

import info.magnolia.rest.AbstractEndpoint;
import info.magnolia.rest.DynamicPath;
import info.magnolia.rest.EndpointDefinition;

import org.partnerships.rest.RelatedEndpoint;

import javax.inject.Inject;
import javax.ws.rs.Path;

/**
 * Gives the related endpoint the path of its definition file. Magnolia makes one whenever the
 * definition changes; the module may be restarted under it.
 */
@Path("/")
@DynamicPath
public class MagnoliaRelatedEndpoint extends AbstractEndpoint<EndpointDefinition> {

    private final PartnershipsModule module;

    @Inject
    public MagnoliaRelatedEndpoint(EndpointDefinition definition, PartnershipsModule module) {
        super(definition);
        this.module = module;
    }

    /** What answers, from the module as it runs now. */
    @Path("/")
    public RelatedEndpoint related() {
        return module.relatedEndpoint();
    }
}
