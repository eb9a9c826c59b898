package org.partnerships.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items in the words of schema.org, as JSON-LD. */
public final class StructuredData {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/ld+json";

    private static final String SCHEMA = "https://schema.org/";

    private StructuredData() {}

    /**
     * An Event, Organization or NewsArticle, as values that JSON has; what is not known is left
     * out.
     *
     * @param publisher the site's name
     */
    public static Map<String, Object> of(FeedItem item, String publisher) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        if (item.event() != null) {
            event(data, item);
        } else if (item.organisation() != null) {
            profile(data, item);
        } else {
            news(data, item, publisher);
        }
        return data;
    }

    private static void event(Map<String, Object> data, FeedItem item) {
        FeedItem.Event event = item.event();
        page(data, "Event", "name", item);
        put(data, "startDate", event.firstDay());
        put(data, "endDate", event.lastDay());
        data.put("eventStatus", SCHEMA + "EventScheduled");
        if (event.attendance() != null) {
            data.put("eventAttendanceMode", SCHEMA + mode(event.attendance()));
        }
        put(data, "location", locations(item));
        put(
                data,
                "organizer",
                event.organisers().stream().map(StructuredData::organisation).toList());
        put(data, "performer", event.speakers().stream().map(StructuredData::person).toList());
        if (event.recording() != null) {
            Map<String, Object> recording = typed("VideoObject");
            recording.put("name", item.title());
            put(recording, "description", event.recordingNote());
            recording.put("url", event.recording());
            put(recording, "thumbnailUrl", item.image());
            data.put("recordedIn", recording);
        }
    }

    private static String mode(FeedItem.Attendance attendance) {
        return switch (attendance) {
            case ONLINE -> "OnlineEventAttendanceMode";
            case IN_PERSON -> "OfflineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    /** A place for those who come, a page for those who take part from afar. */
    private static List<Map<String, Object>> locations(FeedItem item) {
        FeedItem.Event event = item.event();
        List<Map<String, Object>> locations = new ArrayList<>();
        if (event.location() != null && event.attendance() != FeedItem.Attendance.ONLINE) {
            Map<String, Object> place = typed("Place");
            place.put("name", event.location());
            place.put("address", event.location());
            locations.add(place);
        }
        if (event.attendance() == FeedItem.Attendance.ONLINE
                || event.attendance() == FeedItem.Attendance.HYBRID) {
            Map<String, Object> page = typed("VirtualLocation");
            page.put("url", item.url());
            locations.add(page);
        }
        return locations;
    }

    private static void profile(Map<String, Object> data, FeedItem item) {
        page(data, "Organization", "name", item);
        // The page is ours; the organisation's own address is its website.
        data.put("mainEntityOfPage", item.url());
        organisation(item.organisation())
                .forEach(
                        (name, value) -> {
                            if (!name.equals("@type")) {
                                data.put(name, value);
                            }
                        });
        put(data, "foundingDate", item.organisation().founded());
        put(data, "location", item.organisation().headquarters());
        put(data, "logo", item.organisation().logo());
        // Organisations speak no language of their own in schema.org.
        data.remove("inLanguage");
        data.remove("dateModified");
        data.remove("keywords");
    }

    private static void news(Map<String, Object> data, FeedItem item, String publisher) {
        page(data, "NewsArticle", "headline", item);
        put(data, "articleBody", item.text());
        put(data, "datePublished", item.date());
        data.put("dateModified", item.modified().toString());
        data.put("mainEntityOfPage", item.url());
        Map<String, Object> site = typed("Organization");
        site.put("name", publisher);
        data.put("publisher", site);
        data.put("author", site);
    }

    private static void page(
            Map<String, Object> data, String type, String titleName, FeedItem item) {
        data.put("@type", type);
        data.put("@id", item.url());
        put(data, titleName, item.title());
        put(data, "description", item.summary());
        data.put("url", item.url());
        put(data, "image", item.image());
        data.put("inLanguage", item.language());
        put(data, "keywords", item.topics());
    }

    private static Map<String, Object> organisation(FeedItem.Organisation organisation) {
        Map<String, Object> data = typed("Organization");
        data.put("name", organisation.name());
        put(data, "alternateName", organisation.alternateNames());
        put(data, "url", organisation.website());
        return data;
    }

    private static Map<String, Object> person(FeedItem.Person person) {
        Map<String, Object> data = typed("Person");
        data.put("name", person.name());
        put(data, "jobTitle", person.role());
        if (person.organisation() != null) {
            Map<String, Object> organisation = typed("Organization");
            organisation.put("name", person.organisation());
            data.put("affiliation", organisation);
        }
        return data;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        return data;
    }

    private static void put(Map<String, Object> data, String name, Object value) {
        if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                data.put(name, list);
            }
        } else if (value != null) {
            data.put(name, value instanceof Number ? value : value.toString());
        }
    }
}
