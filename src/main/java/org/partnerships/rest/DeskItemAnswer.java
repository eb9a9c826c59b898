package org.partnerships.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.partnerships.content.ContentType;
import org.partnerships.content.DeskItem;
import org.partnerships.content.DeskItems;
import org.partnerships.content.DeskOverride;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An item with what its editors said about its related list. What there is not is left out, never
 * null.
 *
 * @param editable whether the caller may change it
 * @param workspace where Magnolia's nodes endpoint finds it
 * @param overridesNode where overrides are written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@name", "@path", "@id", "@nodeType"})
record DeskItemAnswer(
        @JsonProperty("@name") String name,
        @JsonProperty("@path") String path,
        @JsonProperty("@id") String id,
        @JsonProperty("@nodeType") String nodeType,
        @JsonProperty("type") String type,
        @JsonProperty("kicker") String kicker,
        @JsonProperty("title") String title,
        @JsonProperty("date") String date,
        @JsonProperty("languages") List<String> languages,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("overrides") List<OverrideAnswer> overrides,
        @JsonProperty("workspace") String workspace,
        @JsonProperty("overridesNode") OverridesNode overridesNode) {

    /**
     * One override.
     *
     * @param action {@code pin} or {@code hide}
     * @param bothWays whether the item is hidden in the other's list, too
     * @param reference the identifier that is stored
     * @param item left out when the reference points to nothing, or to nothing for the caller
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OverrideAnswer(
            @JsonProperty("@name") String name,
            @JsonProperty("@path") String path,
            @JsonProperty("action") String action,
            @JsonProperty("bothWays") boolean bothWays,
            @JsonProperty("reference") String reference,
            @JsonProperty("item") DeskTeaser item) {

        static OverrideAnswer of(DeskOverride override) {
            return new OverrideAnswer(
                    override.name(),
                    override.path(),
                    override.action(),
                    override.bothWays(),
                    override.reference(),
                    override.item() == null ? null : DeskTeaser.of(override.item()));
        }
    }

    /**
     * The node whose children are the overrides.
     *
     * @param nodeType of the node and of its children
     * @param exists whether it is there; the first override needs it
     * @param itemTypes by the type of an item, what an override of it has as {@code itemType} and
     *     as the name of the property with its identifier
     */
    record OverridesNode(
            @JsonProperty("@path") String path,
            @JsonProperty("@nodeType") String nodeType,
            @JsonProperty("exists") boolean exists,
            @JsonProperty("itemTypes") Map<String, String> itemTypes) {}

    static DeskItemAnswer of(DeskItems.Edited edited) {
        DeskItem item = edited.item();
        return new DeskItemAnswer(
                item.name(),
                item.path(),
                item.id(),
                item.nodeType(),
                item.type().workspace(),
                item.kicker(),
                item.title(),
                item.date(),
                item.languages(),
                edited.editable(),
                edited.overrides().stream().map(OverrideAnswer::of).toList(),
                item.type().workspace(),
                new OverridesNode(
                        item.path() + "/" + DeskItems.OVERRIDES,
                        DeskItems.OVERRIDE_TYPE,
                        edited.hasOverrides(),
                        itemTypes()));
    }

    private static Map<String, String> itemTypes() {
        return Arrays.stream(ContentType.values())
                .collect(Collectors.toMap(ContentType::workspace, ContentType::typeName));
    }
}
