package org.partnerships.related;

import java.util.Objects;

/**
 * An item an editor never wants to see beside another one.
 *
 * @param bothWays whether the other one must not appear beside this one either
 */
public record HiddenItem(String id, boolean bothWays) {

    public HiddenItem {
        Objects.requireNonNull(id, "id of a hidden item");
    }
}
