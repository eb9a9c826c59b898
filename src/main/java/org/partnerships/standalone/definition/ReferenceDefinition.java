package org.partnerships.standalone.definition;

import java.util.List;

/**
 * One entry of an endpoint's {@code references}.
 *
 * @param propertyName a regular expression for the whole property name; null resolves nothing
 * @param nodeType the type of the node that holds the property; null for any
 */
public record ReferenceDefinition(
        String name, String propertyName, String nodeType, Resolver resolver) {

    /** How a value becomes what it points to. */
    public sealed interface Resolver permits JcrReference, AssetReference, RichTextLinks {}

    /** {@code jcrReferenceResolver}: an identifier becomes a node, a link, or both. */
    public record JcrReference(
            String targetWorkspace,
            boolean expand,
            boolean generateLink,
            int depthInReferencedNode,
            List<String> properties,
            List<String> excludeProperties)
            implements Resolver {}

    /** {@code assetReferenceResolver}: {@code jcr:<uuid>} becomes an asset with its link. */
    public record AssetReference(
            boolean expand,
            boolean includeAssetMetadata,
            boolean includeDownloadLink,
            List<String> assetRenditions)
            implements Resolver {}

    /** {@code richTextLinkReferenceResolver}: stored links in rich text become URLs. */
    public record RichTextLinks(boolean completeUrl) implements Resolver {}
}
