package info.magnolia.rest;

public abstract class AbstractEndpoint<D extends EndpointDefinition> {

    protected AbstractEndpoint(D endpointDefinition) {
        throw new UnsupportedOperationException("a signature only");
    }
}
