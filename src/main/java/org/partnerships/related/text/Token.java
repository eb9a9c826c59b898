package org.partnerships.related.text;

/**
 * A word of a text.
 *
 * @param term what it is compared by
 * @param surface how it is written, with gender marks taken out
 */
public record Token(String term, String surface) {}
