package info.magnolia.rest.registry;

import info.magnolia.rest.EndpointDefinition;

public class ConfiguredEndpointDefinition implements EndpointDefinition {

    public void setImplementationClass(Class<?> implementationClass) {
        throw new UnsupportedOperationException("a signature only");
    }
}
