package org.partnerships.standalone.repository.delivery;

import com.fasterxml.jackson.core.JsonGenerator;

import org.partnerships.standalone.repository.delivery.ValueJson.Text;
import org.partnerships.standalone.repository.node.NodeReader;
import org.partnerships.standalone.repository.node.StoredNode;
import org.partnerships.standalone.repository.node.StoredProperty;
import org.partnerships.standalone.repository.node.StoredValue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.jcr.RepositoryException;

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
    private final boolean bypassAcls;
    private final List<String> openNodes = new ArrayList<>();

    /**
     * @param bypassAcls whether children are shown that the caller may not read
     */
    NodeJson(JsonGenerator json, AnswerContext context, References references, boolean bypassAcls) {
        this.json = json;
        this.context = context;
        this.references = references;
        this.bypassAcls = bypassAcls;
    }

    /** Writes a node that an endpoint delivers. */
    void write(StoredNode node, NodeView view) throws RepositoryException, IOException {
        write(node, node.name(), new Frame(view, view.depth(), 0), null);
    }

    private void write(StoredNode node, String name, Frame frame, String link)
            throws RepositoryException, IOException {
        String id = node.id();
        Map<String, StoredNode> children = children(node, frame);
        openNodes.add(id);
        json.writeStartObject();
        json.writeStringField("@name", name);
        json.writeStringField("@path", node.path());
        json.writeStringField("@id", id);
        json.writeStringField("@nodeType", node.primaryType());
        NodeItems.properties(
                node,
                frame.view(),
                context.items(),
                (shown, property) -> property(shown, property, node, children, frame));
        if (link != null && frame.view().shows(References.LINK)) {
            json.writeStringField(References.LINK, link);
        }
        children(children, frame);
        json.writeEndObject();
        openNodes.remove(openNodes.size() - 1);
    }

    private Map<String, StoredNode> children(StoredNode node, Frame frame)
            throws RepositoryException {
        context.dependencies().onNode(node.workspace(), node.path());
        if (frame.depth() == 0) {
            return Map.of();
        }
        context.dependencies().onChildren(node.workspace(), node.path());
        NodeReader reader = context.of(node.workspace(), bypassAcls);
        return NodeItems.children(reader.children(node), frame.view());
    }

    private void children(Map<String, StoredNode> children, Frame frame)
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
    private void property(
            String shown,
            StoredProperty property,
            StoredNode node,
            Map<String, StoredNode> children,
            Frame frame)
            throws RepositoryException, IOException {
        if (NEVER_SHOWN.contains(shown)) {
            return;
        }
        String key = children.containsKey(shown) ? "_" + shown : shown;
        json.writeFieldName(key);
        References.Resolver resolver =
                references.of(shown, node, context.of(node.workspace(), bypassAcls));
        Text text =
                property.isBinary() ? value -> binary(node, property, value) : StoredValue::text;
        if (property.multiple()) {
            json.writeStartArray();
        }
        for (StoredValue value : property.values()) {
            if (resolver == null) {
                ValueJson.write(json, value, text);
            } else {
                value(value, text, key, resolver, frame);
            }
        }
        if (property.multiple()) {
            json.writeEndArray();
        }
    }

    private String binary(StoredNode node, StoredProperty property, StoredValue value)
            throws RepositoryException {
        return context.of(node.workspace(), bypassAcls).text(node, property, value);
    }

    private void value(
            StoredValue value, Text text, String key, References.Resolver resolver, Frame frame)
            throws RepositoryException, IOException {
        String reference = ValueJson.referenceText(value, text);
        References.Target target = resolver.resolve(reference, key, context);
        if (target == null || !mayFollow(reference, frame)) {
            ValueJson.write(json, value, text);
        } else if (target.node() == null) {
            target.content().write(json);
        } else {
            Frame referenced =
                    new Frame(target.view(), target.view().depth(), frame.references() + 1);
            write(target.node(), target.node().name(), referenced, target.link());
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
