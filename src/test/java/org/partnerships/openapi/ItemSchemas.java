package org.partnerships.openapi;

import static org.partnerships.openapi.Json.add;
import static org.partnerships.openapi.Json.choice;
import static org.partnerships.openapi.Json.component;
import static org.partnerships.openapi.Json.either;
import static org.partnerships.openapi.Json.list;
import static org.partnerships.openapi.Json.text;
import static org.partnerships.openapi.Json.type;
import static org.partnerships.openapi.Json.withKeys;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.partnerships.content.ContentType;
import org.partnerships.openapi.Definitions.Model;
import org.partnerships.openapi.Definitions.Property;
import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.definition.ReferenceDefinition;
import org.partnerships.standalone.definition.ReferenceDefinition.AssetReference;
import org.partnerships.standalone.definition.ReferenceDefinition.JcrReference;

import java.util.List;
import java.util.Optional;

/**
 * The schemas of delivered items: the content type tells the properties, the endpoint which
 * references it resolves.
 */
final class ItemSchemas {

    private static final String TOPICS = "category";

    private final ObjectNode schemas;

    /**
     * @param schemas where all are put, by name
     */
    ItemSchemas(ObjectNode schemas) {
        this.schemas = schemas;
    }

    /** The name of the schema that was put there. */
    String put(ContentType type, DeliveryDefinition endpoint) {
        String name = typeName(type);
        Model model = Definitions.model(type.typeName());
        ObjectNode item = node();
        item.put("description", "An item of the content type " + type.typeName() + ".");
        for (Property property : model.properties()) {
            if (model.parts().containsKey(property.type())) {
                add(item, property.name(), part(name, property, model), property.required());
            } else if (!property.type().equals("relatedOverride")) {
                add(item, property.name(), value(property, endpoint, 0), property.required());
            }
        }
        schemas.set(name, item);
        return name;
    }

    static String typeName(ContentType type) {
        return capital(type.typeName());
    }

    private static ObjectNode node() {
        ObjectNode node = withKeys("@name", "@path", "@id", "@nodeType");
        add(
                node,
                "@nodes",
                list(type("string")).put("description", "The names of the children, in order."),
                true);
        return node;
    }

    private ObjectNode part(String owner, Property property, Model model) {
        String name = owner + capital(property.type());
        ObjectNode part = node();
        for (Property inner : model.parts().get(property.type())) {
            add(part, inner.name(), plain(inner), inner.required());
        }
        schemas.set(name, part);
        if (!property.multiple()) {
            return component(name);
        }
        ObjectNode parts = node();
        parts.putObject("patternProperties")
                .set("^" + property.name() + "[0-9]+$", component(name));
        return parts;
    }

    private ObjectNode value(Property property, DeliveryDefinition endpoint, int references) {
        ObjectNode one =
                resolver(property, endpoint)
                        .filter(found -> references < endpoint.referenceDepth())
                        .map(found -> resolved(found, endpoint, references))
                        .orElseGet(() -> plain(property));
        return property.multiple() ? list(one) : one;
    }

    private static Optional<ReferenceDefinition> resolver(
            Property property, DeliveryDefinition endpoint) {
        return endpoint.references().stream()
                .filter(reference -> property.name().matches(reference.propertyName()))
                .filter(
                        reference ->
                                reference.resolver() instanceof JcrReference
                                        || reference.resolver() instanceof AssetReference)
                .findFirst();
    }

    /** The stored value stays where there is nothing that the caller may read. */
    private ObjectNode resolved(
            ReferenceDefinition reference, DeliveryDefinition endpoint, int references) {
        String name =
                reference.resolver() instanceof JcrReference target
                        ? referenced(target, endpoint, references + 1)
                        : "Asset";
        return either(component(name), text("The identifier of what cannot be read."));
    }

    private String referenced(JcrReference target, DeliveryDefinition endpoint, int references) {
        ObjectNode schema = node();
        String name;
        if (target.targetWorkspace().equals(TOPICS)) {
            name = "Topic";
            target.properties().forEach(key -> add(schema, key, type("string"), false));
        } else {
            ContentType type = ContentType.ofWorkspace(target.targetWorkspace()).orElseThrow();
            name = typeName(type) + "Reference";
            Definitions.model(type.typeName()).properties().stream()
                    .filter(property -> target.properties().contains(property.name()))
                    .forEach(
                            property ->
                                    add(
                                            schema,
                                            property.name(),
                                            value(property, endpoint, references),
                                            property.required()));
        }
        ObjectNode other = (ObjectNode) schemas.get(name);
        if (other != null && !other.equals(schema)) {
            throw new IllegalStateException(
                    "Two endpoints deliver " + name + " differently: name two schemas.");
        }
        schemas.set(name, schema);
        return name;
    }

    private static ObjectNode plain(Property property) {
        return switch (property.type()) {
            case "Date" -> type("string").put("format", "date-time");
            case "Long" -> type("integer");
            case "Boolean" -> type("boolean");
            case "richText" -> text("HTML.");
            default -> chosen(Definitions.choices(property.name()));
        };
    }

    private static ObjectNode chosen(List<String> choices) {
        return choices.isEmpty() ? type("string") : choice(choices);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
