package info.magnolia.rest;

import java.io.Serializable;

public interface EndpointDefinition extends Serializable {}
