package org.partnerships.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.partnerships.feed.CalendarFeed;
import org.partnerships.feed.FeedItem;
import org.partnerships.feed.StructuredData;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;

/** How one item can be answered. */
enum ItemFormat {
    JSONLD(StructuredData.MEDIA_TYPE) {
        @Override
        String write(FeedItem item, String siteName) {
            try {
                return LateMapper.JSON.writeValueAsString(StructuredData.of(item, siteName));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Maps of texts can be written", e);
            }
        }
    },
    ICS(CalendarFeed.MEDIA_TYPE) {
        @Override
        String write(FeedItem item, String siteName) {
            if (item.event() == null) {
                throw RequestException.badRequest(
                        "Only event reports have the format ics: use jsonld.");
            }
            return CalendarFeed.of(item.title(), List.of(item));
        }
    };

    private final String mediaType;

    ItemFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * @throws RequestException when the item has no such form
     */
    abstract String write(FeedItem item, String siteName);

    /**
     * The format by the end of the path, else the parameter, else the header Accept, else JSON-LD.
     *
     * @param parameter null when it is not given
     * @throws RequestException for an unknown parameter
     */
    static ItemFormat of(String path, String parameter, HttpHeaders headers) {
        for (ItemFormat format : values()) {
            if (path.endsWith(format.ending())) {
                return format;
            }
        }
        if (parameter != null) {
            return Arrays.stream(values())
                    .filter(format -> format.id().equals(parameter))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    RequestException.badRequest(
                                            "Unknown format '%s': use jsonld, ics."
                                                    .formatted(parameter)));
        }
        return accepted(headers.getAcceptableMediaTypes());
    }

    private static ItemFormat accepted(List<MediaType> acceptable) {
        for (MediaType type : acceptable) {
            for (ItemFormat format : values()) {
                if (type.isCompatible(MediaType.valueOf(format.mediaType))) {
                    return format;
                }
            }
        }
        return JSONLD;
    }

    String withoutEnding(String path) {
        return path.endsWith(ending())
                ? path.substring(0, path.length() - ending().length())
                : path;
    }

    private String ending() {
        return "." + id();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Made when first needed, as it costs start-up time. */
    private static final class LateMapper {
        private static final ObjectMapper JSON = new ObjectMapper();
    }
}
