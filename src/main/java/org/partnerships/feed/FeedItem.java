package org.partnerships.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An item in one language, with absolute addresses. Texts are plain.
 *
 * @param language ISO 639
 * @param text longer than the summary; null when there is no more
 * @param url of its page
 * @param image null when there is none for the caller
 * @param date of news; null for others
 * @param modified when it was last changed
 * @param event null for items that are no events
 * @param organisation null for items that are no organisations
 */
public record FeedItem(
        String id,
        String language,
        String title,
        String summary,
        String text,
        String url,
        String image,
        LocalDate date,
        Instant modified,
        List<String> topics,
        Event event,
        Organisation organisation) {

    public FeedItem {
        topics = List.copyOf(topics);
    }

    /** How one takes part in an event. */
    public enum Attendance {
        ONLINE,
        IN_PERSON,
        HYBRID
    }

    /**
     * What events have.
     *
     * @param lastDay null for events of one day
     * @param attendance null when nobody said
     * @param location null when nobody said
     * @param recording address; null when there is none
     * @param recordingNote null when there is none
     */
    public record Event(
            LocalDate firstDay,
            LocalDate lastDay,
            Attendance attendance,
            String location,
            String recording,
            String recordingNote,
            List<Organisation> organisers,
            List<Person> speakers) {

        public Event {
            organisers = List.copyOf(organisers);
            speakers = List.copyOf(speakers);
        }
    }

    /**
     * Whoever does something together; all but the name may be null.
     *
     * @param alternateNames acronym and aliases
     * @param founded the year
     */
    public record Organisation(
            String name,
            List<String> alternateNames,
            String website,
            String logo,
            String founded,
            String headquarters) {

        public Organisation {
            alternateNames = List.copyOf(alternateNames);
        }
    }

    /** A speaker; role and organisation may be null. */
    public record Person(String name, String role, String organisation) {}
}
