package org.partnerships.standalone.repository.delivery;

import com.fasterxml.jackson.core.JsonGenerator;

import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.definition.ReferenceDefinition;
import org.partnerships.standalone.repository.node.NodeReader;
import org.partnerships.standalone.repository.node.StoredNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import javax.jcr.RepositoryException;

/** The references of an endpoint: which property is resolved, and how far. Thread-safe. */
final class References {

    /** The property with the link to a referenced node. */
    static final String LINK = "@link";

    private final List<Reference> references;
    private final int depth;
    private final boolean repeat;
    private final Map<String, List<Reference>> byName = new ConcurrentHashMap<>();

    References(DeliveryDefinition definition) {
        this.depth = definition.referenceDepth();
        this.repeat = definition.referenceRepeat();
        List<Reference> found = new ArrayList<>();
        for (ReferenceDefinition reference : definition.references()) {
            if (reference.propertyName() != null && reference.resolver() != null) {
                found.add(new Reference(reference, resolver(reference, definition)));
            }
        }
        this.references = List.copyOf(found);
    }

    int depth() {
        return depth;
    }

    boolean repeat() {
        return repeat;
    }

    /**
     * The first resolver for a property of a node; null when its value stays as it is.
     *
     * @throws DeliveryException when a definition's property name is no regular expression
     */
    Resolver of(String propertyName, StoredNode holder, NodeReader reader)
            throws RepositoryException {
        if (references.isEmpty()) {
            return null;
        }
        for (Reference reference : byName.computeIfAbsent(propertyName, this::matching)) {
            String nodeType = reference.definition().nodeType();
            if (nodeType == null || reader.isOfType(holder, nodeType)) {
                return reference.resolver();
            }
        }
        return null;
    }

    private List<Reference> matching(String propertyName) {
        try {
            return references.stream()
                    .filter(
                            reference ->
                                    Pattern.matches(
                                            reference.definition().propertyName(), propertyName))
                    .toList();
        } catch (PatternSyntaxException e) {
            throw new DeliveryException(DeliveryException.Problem.UNKNOWN, e.getMessage(), e);
        }
    }

    private static Resolver resolver(ReferenceDefinition reference, DeliveryDefinition endpoint) {
        ReferenceDefinition.Resolver resolver = reference.resolver();
        if (resolver instanceof ReferenceDefinition.JcrReference jcr) {
            return new JcrReferenceResolver(jcr, endpoint);
        } else if (resolver instanceof ReferenceDefinition.AssetReference asset) {
            return new AssetResolver(asset);
        }
        return new RichTextResolver(((ReferenceDefinition.RichTextLinks) resolver).completeUrl());
    }

    private record Reference(ReferenceDefinition definition, Resolver resolver) {}

    /** Finds what a property's value points to. */
    @FunctionalInterface
    interface Resolver {

        /**
         * Null when the value stays as it is.
         *
         * @param key under which the property is shown
         */
        Target resolve(String value, String key, AnswerContext context) throws RepositoryException;
    }

    /** Writes something that is not a node. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws RepositoryException, IOException;
    }

    /**
     * What a value points to: a node, or some other content.
     *
     * @param link to the node; may be null
     */
    record Target(StoredNode node, NodeView view, String link, Content content) {

        static Target of(StoredNode node, NodeView view, String link) {
            return new Target(node, view, link, null);
        }

        static Target of(Content content) {
            return new Target(null, null, null, content);
        }

        static Target of(String text) {
            return of(json -> json.writeString(text));
        }
    }
}
