package org.partnerships.content;

/**
 * What a list shows of an item, in one language.
 *
 * @param kicker null when the editor wrote none
 * @param text plain text of at most 280 characters; null when empty
 * @param date ISO 8601 in the zone it was stored with; null for items without a date
 * @param image null when there is none, or none the caller may read
 */
public record Teaser(
        String id,
        String path,
        String name,
        String nodeType,
        ContentType type,
        String kicker,
        String title,
        String text,
        String date,
        Image image) {

    /**
     * A picture and the words for those who cannot see it.
     *
     * @param link from the context path on, as in {@code /dam/jcr:<uuid>/<file name>}
     * @param alt empty when the editor wrote none
     */
    public record Image(String link, String alt) {}
}
