package org.partnerships.standalone.repository.delivery;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an answer is made of, as keys that {@link ContentChanges} reports when it changes. One
 * instance belongs to one answer.
 */
final class Dependencies {

    private final Set<String> keys = new HashSet<>();
    private final Set<String> workspaces = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    /** Any change in the workspace may change the answer, which says all there is to say of it. */
    void onWorkspace(String workspace) {
        whole.add(workspace);
        workspaces.add(workspace);
        keys.add(workspaceKey(workspace));
    }

    /** The answer shows properties of a node. */
    void onNode(String workspace, String path) {
        if (isWanted(workspace)) {
            keys.add(nodeKey(workspace, path));
        }
    }

    /** The answer shows which children a node has, or in which order. */
    void onChildren(String workspace, String path) {
        if (isWanted(workspace)) {
            keys.add(childrenKey(workspace, path));
        }
    }

    /** The answer shows that there is no node with an identifier. */
    void onMissing(String workspace, String id) {
        if (isWanted(workspace)) {
            keys.add(identifierKey(workspace, id));
        }
    }

    private boolean isWanted(String workspace) {
        workspaces.add(workspace);
        return !whole.contains(workspace);
    }

    Set<String> keys() {
        return keys;
    }

    Set<String> workspaces() {
        return workspaces;
    }

    static String workspaceKey(String workspace) {
        return "w:" + workspace;
    }

    static String nodeKey(String workspace, String path) {
        return "n:" + workspace + ":" + path;
    }

    static String childrenKey(String workspace, String path) {
        return "c:" + workspace + ":" + path;
    }

    static String identifierKey(String workspace, String id) {
        return "i:" + workspace + ":" + id.toLowerCase(Locale.ROOT);
    }
}
