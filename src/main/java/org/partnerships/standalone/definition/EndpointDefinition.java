package org.partnerships.standalone.definition;

import java.util.List;

/**
 * One file below {@code restEndpoints}, with Magnolia's defaults filled in.
 *
 * @param id the path of the file below {@code restEndpoints}, without {@code .yaml}
 * @param path where it answers below {@code /.rest}, without leading slash
 * @param implementationClass the class name that a Java endpoint names; null for delivery endpoints
 * @param delivery how a delivery endpoint answers; null for Java endpoints
 */
public record EndpointDefinition(
        String id,
        String path,
        boolean enabled,
        String implementationClass,
        DeliveryDefinition delivery) {

    /** Whether this is a delivery endpoint rather than one in Java. */
    public boolean isDelivery() {
        return delivery != null;
    }

    /**
     * The keys of {@code jcrDeliveryEndpoint_v2}.
     *
     * @param rootPath null for the root
     * @param nodeTypes empty when the file says so, or has no list there, which serves nothing
     */
    public record DeliveryDefinition(
            String workspace,
            String rootPath,
            List<String> nodeTypes,
            List<String> childNodeTypes,
            boolean strict,
            int depth,
            long limit,
            long maxLimit,
            boolean includeSystemProperties,
            List<String> systemProperties,
            List<String> properties,
            List<String> excludeProperties,
            boolean bypassWorkspaceAcls,
            int referenceDepth,
            boolean referenceRepeat,
            List<ReferenceDefinition> references) {}
}
