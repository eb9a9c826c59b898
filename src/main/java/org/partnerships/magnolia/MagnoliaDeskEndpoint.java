package org.partnerships.magnolia;

import info.magnolia.rest.AbstractEndpoint;
import info.magnolia.rest.DynamicPath;
import info.magnolia.rest.EndpointDefinition;

import org.partnerships.rest.DeskEndpoint;

import javax.inject.Inject;
import javax.ws.rs.Path;

/**
 * Gives the desk the path of its definition file. Magnolia makes one whenever the definition
 * changes; the module may be restarted under it.
 */
@Path("/")
@DynamicPath
public class MagnoliaDeskEndpoint extends AbstractEndpoint<EndpointDefinition> {

    private final PartnershipsModule module;

    @Inject
    public MagnoliaDeskEndpoint(EndpointDefinition definition, PartnershipsModule module) {
        super(definition);
        this.module = module;
    }

    /** What answers, from the module as it runs now. */
    @Path("/")
    public DeskEndpoint desk() {
        return module.deskEndpoint();
    }
}
