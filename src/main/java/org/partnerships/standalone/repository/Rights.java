package org.partnerships.standalone.repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one user may do: rules for paths by workspace, and for addresses of the server. */
record Rights(Map<String, PathRules> byWorkspace, PathRules addresses, boolean everything) {

    static final Rights NOTHING = new Rights(Map.of(), PathRules.NOTHING, false);
    static final Rights EVERYTHING = new Rights(Map.of(), PathRules.EVERYTHING, true);

    /** The rules of all of a user's roles together. */
    static Rights of(Collection<Role> roles) {
        Map<String, List<PathRule>> rules = new TreeMap<>();
        List<PathRule> addresses = new ArrayList<>();
        for (Role role : roles) {
            role.byWorkspace()
                    .forEach(
                            (workspace, added) ->
                                    rules.computeIfAbsent(workspace, key -> new ArrayList<>())
                                            .addAll(added));
            addresses.addAll(role.addresses());
        }
        Map<String, PathRules> byWorkspace = new TreeMap<>();
        rules.forEach((workspace, list) -> byWorkspace.put(workspace, new PathRules(list)));
        return new Rights(byWorkspace, new PathRules(addresses), false);
    }

    PathRules in(String workspace) {
        return everything
                ? PathRules.EVERYTHING
                : byWorkspace.getOrDefault(workspace, PathRules.NOTHING);
    }
}
