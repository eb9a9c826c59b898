package org.partnerships.check;

/** An item's title in one language. */
public record CheckedTitle(String id, String type, String path, String language, String title) {}
