package org.partnerships.content;

import java.time.LocalDate;
import java.util.Comparator;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * An item with what lists are ordered by.
 *
 * @param day of the item; the first there is for items without a date
 */
record DatedNode(LocalDate day, String path, Node node) {

    static final Comparator<DatedNode> NEWEST_FIRST =
            Comparator.comparing(DatedNode::day).reversed().thenComparing(DatedNode::path);

    static DatedNode of(ContentType type, Node node) throws RepositoryException {
        String name = TeaserNames.of(type).date();
        var date = name == null ? null : new ItemNode(node).date(name);
        return new DatedNode(
                date == null ? LocalDate.EPOCH : date.toLocalDate(), node.getPath(), node);
    }
}
