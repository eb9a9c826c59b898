package org.partnerships.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** A node as Magnolia's nodes endpoint takes it. */
final class Content {

    static final String NODES = "/.rest/nodes/v1/";
    static final String PROPERTIES = "/.rest/properties/v1/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode node = JSON.createObjectNode();
    private final List<Content> children = new ArrayList<>();

    private Content(String name, String type) {
        node.put("name", name).put("type", type);
    }

    static Content node(String name, String type) {
        return new Content(name, type);
    }

    Content with(String property, String value) {
        return with(property, "String", value);
    }

    Content with(String property, String type, String value) {
        ObjectNode added = node.withArray("properties").addObject();
        added.put("name", property).put("type", type).put("multiple", false);
        added.putArray("values").add(value);
        return this;
    }

    Content child(Content child) {
        children.add(child);
        return this;
    }

    /** Adds it below a node; one by one, as the endpoint takes no trees. */
    void addTo(RestClient client, String workspaceAndPath) {
        client.change("PUT", NODES + workspaceAndPath, node.toString());
        String own = workspaceAndPath + "/" + node.get("name").asText();
        children.forEach(child -> child.addTo(client, own));
    }

    /** Sets a property that is there already. */
    static void set(RestClient client, String workspaceAndPath, String value) {
        client.change(
                "POST", PROPERTIES + workspaceAndPath + "?value=" + RestClient.encoded(value), "");
    }

    static void delete(RestClient client, String workspaceAndPath) {
        client.change("DELETE", NODES + workspaceAndPath, "");
    }
}
