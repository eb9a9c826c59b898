package org.partnerships.standalone.repository.delivery;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/**
 * Writes nodes in the delivery format in one pass: {@code @name}, {@code @path}, {@code @id},
 * {@code @nodeType}, the properties, the children under their names, and the list {@code @nodes}.
 * One instance writes one answer.
 */
final class NodeJson {

    private static final List<String> NEVER_SHOWN = List.of("jcr:primaryType", "jcr:uuid");

    private final JsonGenerator json;
    private final AnswerContext context;
    private final References references;
    private final List<String> openNodes = new ArrayList<>();

    NodeJson(JsonGenerator json, AnswerContext context, References references) {
        this.json = json;
        this.context = context;
        this.references = references;
    }

    /** Writes a node that an endpoint delivers. */
    void write(Node node, NodeView view) throws RepositoryException, IOException {
        write(node, node.getName(), new Frame(view, view.depth(), 0), null);
    }

    private void write(Node node, String name, Frame frame, String link)
            throws RepositoryException, IOException {
        String id = node.getIdentifier();
        Map<String, Node> children = children(node, frame);
        openNodes.add(id);
        json.writeStartObject();
        json.writeStringField("@name", name);
        json.writeStringField("@path", node.getPath());
        json.writeStringField("@id", id);
        json.writeStringField("@nodeType", node.getPrimaryNodeType().getName());
        NodeItems.properties(
                node,
                frame.view(),
                context.items(),
                (shown, property) -> property(shown, property, children, frame));
        if (link != null && frame.view().shows(References.LINK)) {
            json.writeStringField(References.LINK, link);
        }
        children(children, frame);
        json.writeEndObject();
        openNodes.remove(openNodes.size() - 1);
    }

    private Map<String, Node> children(Node node, Frame frame) throws RepositoryException {
        String workspace = node.getSession().getWorkspace().getName();
        context.dependencies().onNode(workspace, node.getPath());
        if (frame.depth() == 0) {
            return Map.of();
        }
        context.dependencies().onChildren(workspace, node.getPath());
        return NodeItems.children(node, frame.view());
    }

    private void children(Map<String, Node> children, Frame frame)
            throws RepositoryException, IOException {
        List<String> names = new ArrayList<>();
        NodeItems.children(
                children,
                context.items(),
                (shown, child) -> {
                    json.writeFieldName(shown);
                    write(child, shown, frame.deeper(), null);
                    names.add(shown);
                });
        json.writeArrayFieldStart("@nodes");
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    /** A property with the name of a child gets an underscore in front. */
    private void property(String shown, Property property, Map<String, Node> children, Frame frame)
            throws RepositoryException, IOException {
        if (NEVER_SHOWN.contains(shown)) {
            return;
        }
        String key = children.containsKey(shown) ? "_" + shown : shown;
        json.writeFieldName(key);
        References.Resolver resolver = references.of(shown, property.getParent());
        if (resolver == null) {
            ValueJson.write(json, property);
        } else if (property.isMultiple()) {
            json.writeStartArray();
            for (Value value : property.getValues()) {
                value(value, key, resolver, frame);
            }
            json.writeEndArray();
        } else {
            value(property.getValue(), key, resolver, frame);
        }
    }

    private void value(Value value, String key, References.Resolver resolver, Frame frame)
            throws RepositoryException, IOException {
        String text = ValueJson.referenceText(value);
        References.Target target = resolver.resolve(text, key, context);
        if (target == null || !mayFollow(text, frame)) {
            ValueJson.write(json, value);
        } else if (target.node() == null) {
            target.content().write(json);
        } else {
            Frame referenced =
                    new Frame(target.view(), target.view().depth(), frame.references() + 1);
            write(target.node(), target.node().getName(), referenced, target.link());
        }
    }

    /** Not beyond the reference depth, and not in circles unless repeats are wanted. */
    private boolean mayFollow(String text, Frame frame) {
        return frame.references() < references.depth()
                && (references.repeat() || !openNodes.contains(text));
    }

    /**
     * Where in the answer a node stands.
     *
     * @param depth levels of children still to come; negative for all
     * @param references how many references led here
     */
    private record Frame(NodeView view, int depth, int references) {

        Frame deeper() {
            return new Frame(view, depth - 1, references);
        }
    }
}
