package org.partnerships.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * The three types that editors write. The content type's name in the light module is {@link
 * #typeName()}; workspace and URL segment are one word.
 */
public enum ContentType {
    EVENT_REPORT("eventReport", "event-reports"),
    NEWS_TEASER("newsTeaser", "news-teasers"),
    PARTNERSHIP_PROFILE("partnershipProfile", "partnership-profiles");

    private final String typeName;
    private final String workspace;

    ContentType(String typeName, String workspace) {
        this.typeName = typeName;
        this.workspace = workspace;
    }

    /** The name of the content type, as in {@code contentTypes/<typeName>.yaml}. */
    public String typeName() {
        return typeName;
    }

    /** The JCR workspace, which is also the segment in the endpoints' URLs. */
    public String workspace() {
        return workspace;
    }

    /** The primary node type of an item. */
    public String nodeType() {
        return "partnerships:" + typeName;
    }

    /** The type that lives in a workspace; empty for every other workspace. */
    public static Optional<ContentType> ofWorkspace(String workspace) {
        return Arrays.stream(values()).filter(type -> type.workspace.equals(workspace)).findFirst();
    }

    /** The type with that name in the light module; empty for an unknown name. */
    public static Optional<ContentType> ofTypeName(String typeName) {
        return Arrays.stream(values()).filter(type -> type.typeName.equals(typeName)).findFirst();
    }
}
