package org.partnerships.related.index;

/**
 * An item in one language, ready for the index.
 *
 * @param length words of its text, stop words not counted
 */
public record Document(ItemFacts facts, TermVector text, TermVector attributes, int length) {

    /** The same document with other terms. */
    public Document withText(TermVector other) {
        return new Document(facts, other, attributes, length);
    }
}
