package org.partnerships.related.text;

/**
 * A word of a text.
 *
 * @param term what it is compared by
 * @param surface how it is written, with gender marks taken out
 * @param number the term's number, from 0, with the analyzer that made the token
 */
public record Token(String term, String surface, int number) {}
