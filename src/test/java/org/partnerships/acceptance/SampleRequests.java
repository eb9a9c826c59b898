package org.partnerships.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Requests to every endpoint of the module, about all that is in a server. */
final class SampleRequests {

    static final String DELIVERY = "/.rest/delivery/partnerships/";

    private static final String DESK = DELIVERY + "desk/v1/";

    static final List<String> TYPES =
            List.of("event-reports", "news-teasers", "partnership-profiles");

    private SampleRequests() {}

    /** All of them, from the root of the server. */
    static List<String> all(RestClient client) {
        List<String> requests = new ArrayList<>();
        for (String type : TYPES) {
            lists(type).forEach(requests::add);
            for (String path : paths(client, type)) {
                String item = DELIVERY + type + "/v1" + path;
                String related = DELIVERY + "related/v1/" + type + path;
                Stream.of("?lang=de", "?lang=en").forEach(lang -> requests.add(item + lang));
                Stream.of("?lang=de&explain=true&limit=50", "?lang=en&limit=10", "")
                        .forEach(query -> requests.add(related + query));
                requests.add(DESK + "items/" + type + path + "?lang=de");
                requests.add(DESK + "neighbourhood/" + type + path + "?lang=en");
                requests.add(related + "?lang=de&types=" + TYPES.get(0) + "," + TYPES.get(2));
            }
            requests.add(DESK + "items?limit=100&lang=de&type=" + type);
            refused(type).forEach(requests::add);
        }
        requests.add(DESK + "items?q=wasser&lang=en&limit=5&offset=1");
        return requests;
    }

    /** Paths of all items of a type. */
    static List<String> paths(RestClient client, String type) {
        JsonNode results = client.json(DELIVERY + type + "/v1?limit=100").get("results");
        return StreamSupport.stream(results.spliterator(), false)
                .map(item -> item.get("@path").asText())
                .sorted()
                .toList();
    }

    private static Stream<String> lists(String type) {
        return Stream.of(
                        "?limit=100",
                        "?limit=100&lang=en",
                        "?limit=100&lang=all",
                        "?limit=100&q=wasser",
                        "?limit=100&sdgs=%2217%22",
                        "?limit=100&sdgs=6",
                        "?limit=100&regions=europe%7Cglobal",
                        "?limit=100&title%5Bilike%5D=%25a%25",
                        "?limit=100&startDate%5Bgte%5D=2024-01-01",
                        "?limit=3&orderBy=%40name%20desc&offset=2",
                        "?limit=100&properties=title,name",
                        "?limit=100&startDate=no-date%5B",
                        "?limit=100&title%5Bwrong%5D=a")
                .map(query -> DELIVERY + type + "/v1" + query);
    }

    private static Stream<String> refused(String type) {
        return Stream.of(
                DELIVERY + type + "/v1/no/such/item",
                DELIVERY + "related/v1/" + type + "/no/such/item",
                DELIVERY + "related/v1/" + type + "/no/such/item?limit=0",
                DELIVERY + "related/v1/no-such-type/item",
                DESK + "items?type=pages",
                DESK + "items/" + type + "/no/such/item");
    }
}
