package org.partnerships.standalone.definition;

import org.partnerships.standalone.definition.ReferenceDefinition.AssetReference;
import org.partnerships.standalone.definition.ReferenceDefinition.JcrReference;
import org.partnerships.standalone.definition.ReferenceDefinition.Resolver;
import org.partnerships.standalone.definition.ReferenceDefinition.RichTextLinks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the {@code references} of a delivery endpoint. */
final class ReferenceReader {

    private static final int UNLIMITED_DEPTH = -1;

    private static final String JCR = "jcrReferenceResolver";
    private static final String ASSET = "assetReferenceResolver";
    private static final String RICH_TEXT = "richTextLinkReferenceResolver";

    private static final String PACKAGE = "info.magnolia.rest.reference.";
    private static final Map<String, String> ALIASES =
            Map.of(
                    PACKAGE + "jcr.JcrReferenceResolverDefinition", JCR,
                    PACKAGE + "jcr.ConfiguredJcrReferenceResolverDefinition", JCR,
                    PACKAGE + "dam.AssetReferenceResolverDefinition", ASSET,
                    PACKAGE + "dam.ConfiguredAssetReferenceResolverDefinition", ASSET,
                    PACKAGE + "link.RichTextLinkResolverDefinition", RICH_TEXT);

    private static final Set<String> KEYS =
            Set.of("name", "propertyName", "nodeType", "referenceResolver", "class", "$type");
    private static final Set<String> JCR_KEYS =
            Set.of(
                    "$type",
                    "class",
                    "implementationClass",
                    "targetWorkspace",
                    "expand",
                    "generateLink",
                    "depthInReferencedNode",
                    "properties",
                    "excludeProperties");
    private static final Set<String> ASSET_KEYS =
            Set.of(
                    "$type",
                    "class",
                    "implementationClass",
                    "targetWorkspace",
                    "expand",
                    "includeAssetMetadata",
                    "includeDownloadLink",
                    "assetRenditions",
                    "properties",
                    "excludeProperties");
    private static final Set<String> RICH_TEXT_KEYS =
            Set.of(
                    "$type",
                    "class",
                    "implementationClass",
                    "targetWorkspace",
                    "completeUrl",
                    "properties",
                    "excludeProperties");

    private final Problems problems;

    ReferenceReader(Problems problems) {
        this.problems = problems;
    }

    /** In the order of the file; one whose resolver is unknown is left out. */
    List<ReferenceDefinition> read(Properties endpoint) {
        List<ReferenceDefinition> references = new ArrayList<>();
        endpoint.named("references")
                .forEach(
                        (name, reference) -> {
                            reference.knowOnly(KEYS, "references");
                            Resolver resolver = resolver(reference.under("referenceResolver"));
                            if (resolver != null) {
                                references.add(reference(name, reference, resolver));
                            }
                        });
        return List.copyOf(references);
    }

    private static ReferenceDefinition reference(
            String name, Properties reference, Resolver resolver) {
        return new ReferenceDefinition(
                name,
                reference.text("propertyName", null),
                reference.text("nodeType", null),
                resolver);
    }

    private Resolver resolver(Properties resolver) {
        String type = resolver.text("$type", null);
        if (type == null) {
            String className = resolver.text("class", "");
            type = ALIASES.getOrDefault(className, className);
        }
        switch (type) {
            case JCR:
                return jcrReference(resolver);
            case ASSET:
                return assetReference(resolver);
            case RICH_TEXT:
                resolver.knowOnly(RICH_TEXT_KEYS, type);
                return new RichTextLinks(resolver.flag("completeUrl", true));
            default:
                problems.major(
                        resolver.at(resolver.has("$type") ? "$type" : "class"),
                        "definition.reference.unknown",
                        type,
                        JCR,
                        ASSET,
                        RICH_TEXT);
                return null;
        }
    }

    private static JcrReference jcrReference(Properties resolver) {
        resolver.knowOnly(JCR_KEYS, JCR);
        return new JcrReference(
                resolver.text("targetWorkspace", null),
                resolver.flag("expand", true),
                resolver.flag("generateLink", false),
                resolver.integer("depthInReferencedNode", UNLIMITED_DEPTH),
                resolver.texts("properties", List.of()),
                resolver.texts("excludeProperties", List.of()));
    }

    private static AssetReference assetReference(Properties resolver) {
        resolver.knowOnly(ASSET_KEYS, ASSET);
        return new AssetReference(
                resolver.flag("expand", true),
                resolver.flag("includeAssetMetadata", true),
                resolver.flag("includeDownloadLink", true),
                resolver.texts("assetRenditions", List.of()));
    }
}
