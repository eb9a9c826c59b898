package org.partnerships.check;

/**
 * An image in one language.
 *
 * @param field where the words for it are kept
 * @param alt null when there are none; empty for an image that means nothing, on purpose
 * @param fileName null when the file is not known
 */
public record CheckedImage(String field, String language, String alt, String fileName) {}
