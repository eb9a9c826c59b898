package org.partnerships.content;

/**
 * An editor's word on what is related to an item, as it is stored.
 *
 * @param name of its node
 * @param action {@code pin} or {@code hide}; null when the editor chose none
 * @param bothWays whether it also holds the other way round
 * @param reference the identifier that is stored; null when the editor chose none
 * @param item what it points to; null when that is not there for the caller
 */
public record DeskOverride(
        String name,
        String path,
        String action,
        boolean bothWays,
        String reference,
        DeskItem item) {}
