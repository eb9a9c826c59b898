package org.partnerships.magnolia;

import info.magnolia.rest.DynamicPath;

import org.partnerships.rest.RelatedEndpoint;

import javax.inject.Inject;
import javax.ws.rs.Path;

/** The related endpoint at the path that its definition file gives it. */
@Path("/")
@DynamicPath
public class MagnoliaRelatedEndpoint extends RelatedEndpoint {

    @Inject
    public MagnoliaRelatedEndpoint(PartnershipsModule module) {
        super(module.items(), module.related(), module::locales, module::indexing);
    }
}
