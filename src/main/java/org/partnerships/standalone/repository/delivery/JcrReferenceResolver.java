package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.definition.ReferenceDefinition.JcrReference;
import org.partnerships.standalone.repository.node.StoredNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import javax.jcr.RepositoryException;

/** Follows an identifier to a node in another workspace, by the rights of the endpoint. */
final class JcrReferenceResolver implements References.Resolver {

    private static final Logger LOG = LoggerFactory.getLogger(JcrReferenceResolver.class);

    private final JcrReference reference;
    private final NodeView view;
    private final boolean bypassAcls;

    JcrReferenceResolver(JcrReference reference, DeliveryDefinition endpoint) {
        this.reference = reference;
        this.view = NodeView.of(endpoint, reference);
        this.bypassAcls = endpoint.bypassWorkspaceAcls();
    }

    @Override
    public References.Target resolve(String value, String key, AnswerContext context) {
        if (!reference.expand() && !reference.generateLink()) {
            return null;
        }
        String workspace = reference.targetWorkspace();
        if (workspace == null) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN,
                    "The reference of '" + key + "' has no targetWorkspace. Set one.");
        }
        try {
            StoredNode node = context.of(workspace, bypassAcls).byIdentifier(value);
            context.dependencies().onNode(workspace, node.path());
            String link = reference.generateLink() ? link(node, context) : null;
            return reference.expand()
                    ? References.Target.of(node, view, link)
                    : References.Target.of(link);
        } catch (RepositoryException e) {
            LOG.debug("{} in {} stays unresolved", value, workspace, e);
            context.dependencies().onMissing(workspace, value);
            return null;
        }
    }

    private static String link(StoredNode node, AnswerContext context) throws RepositoryException {
        return context.links().complete(PageLink.to(node, context), context.locale());
    }
}
