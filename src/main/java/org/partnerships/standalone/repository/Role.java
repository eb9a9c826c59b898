package org.partnerships.standalone.repository;

import org.apache.jackrabbit.commons.JcrUtils;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * A role as Magnolia stores it: a {@code mgnl:role} with children {@code acl_<workspace>} and
 * {@code acl_uri}, whose children have {@code path} and {@code permissions}.
 */
record Role(String name, Map<String, List<PathRule>> byWorkspace, List<PathRule> addresses) {

    /** What Magnolia's own roles let {@code anonymous} do on a public instance. */
    static final Role STOCK_ANONYMOUS =
            new Role(
                    "anonymous",
                    Map.of(
                            "category", List.of(PathRule.of("/*", Permissions.READ)),
                            "dam", List.of(PathRule.of("/*", Permissions.READ))),
                    List.of(
                            PathRule.of("/*", Permissions.READ),
                            PathRule.of("/.rest*", Permissions.NONE),
                            PathRule.of("/.rest/*", Permissions.NONE),
                            PathRule.of("/.rest/delivery/*", Permissions.READ)));

    private static final String ACL = "acl_";
    private static final String ACL_ADDRESSES = "acl_uri";

    static Role of(Node node) throws RepositoryException {
        Map<String, List<PathRule>> byWorkspace = new LinkedHashMap<>();
        List<PathRule> addresses = new ArrayList<>();
        for (Node acl : JcrUtils.getChildNodes(node)) {
            String aclName = acl.getName();
            if (aclName.equals(ACL_ADDRESSES)) {
                addresses.addAll(rules(acl));
            } else if (aclName.startsWith(ACL)) {
                byWorkspace.put(aclName.substring(ACL.length()), rules(acl));
            }
        }
        return new Role(node.getName(), byWorkspace, addresses);
    }

    private static List<PathRule> rules(Node acl) throws RepositoryException {
        List<PathRule> rules = new ArrayList<>();
        for (Node rule : JcrUtils.getChildNodes(acl)) {
            if (rule.hasProperty("path") && rule.hasProperty("permissions")) {
                rules.add(
                        PathRule.of(
                                rule.getProperty("path").getString(),
                                (int) rule.getProperty("permissions").getLong()));
            }
        }
        return rules;
    }
}
