package org.partnerships.standalone.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One reader, who asks at random and remembers what came, until the time is over. */
final class SoakClient implements Callable<SoakClient.Totals> {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern BED =
            Pattern.compile("\"@path\":\"/beds/(?:left|right)(\\d+)(?:/soil)?\"");
    private static final Pattern EDITION = Pattern.compile("edition(?:\":|=)(\\d+)");

    private final URI base;
    private final Random random;
    private final long end;
    private final Map<String, String> tags = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long answers;
    private long unchanged;

    SoakClient(URI base, int seed, long end) {
        this.base = base;
        this.random = new Random(seed);
        this.end = end;
    }

    @Override
    public Totals call() throws InterruptedException {
        while (System.nanoTime() < end && faults.isEmpty()) {
            String address = address();
            try {
                check(address, HTTP.send(request(address), BodyHandlers.ofString()));
            } catch (IOException failure) {
                faults.add(address + ": " + failure);
            }
        }
        return new Totals(answers, unchanged, faults);
    }

    private String address() {
        int twins = random.nextInt(SoakedBeds.TWINS);
        return switch (random.nextInt(6)) {
            case 0 -> "/right" + twins;
            case 1 -> "/@nodes";
            case 2 -> "?orderBy=@name&limit=10";
            case 3 -> "?q=Beet&edition%5Bgte%5D=" + random.nextInt(100);
            case 4 -> "/left" + twins + "?unique=" + random.nextInt(5000);
            default -> "/left" + twins;
        };
    }

    private HttpRequest request(String address) {
        URI uri = URI.create(base + "/.rest/delivery/beds" + address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        String tag = tags.get(address);
        if (tag != null && random.nextBoolean()) {
            request.header("If-None-Match", tag);
        }
        return request.build();
    }

    private void check(String address, HttpResponse<String> answer) {
        answers++;
        if (answer.statusCode() == 304) {
            unchanged++;
        } else if (answer.statusCode() != 200) {
            faults.add(address + ": " + answer.statusCode() + " " + answer.body());
        } else {
            answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(address, tag));
            torn(answer.body()).ifPresent(fault -> faults.add(address + ": " + fault));
        }
    }

    /** Every edition must be that of its pair throughout the answer. */
    private static Optional<String> torn(String body) {
        Map<String, String> editions = new HashMap<>();
        for (String part : body.split("(?=\"@name\":)")) {
            Matcher bed = BED.matcher(part);
            Matcher edition = EDITION.matcher(part);
            String pair = bed.find() ? bed.group(1) : "none";
            while (edition.find()) {
                String known = editions.putIfAbsent(pair, edition.group(1));
                if (known != null && !known.equals(edition.group(1))) {
                    return Optional.of("torn: " + part);
                }
            }
        }
        return Optional.empty();
    }

    /** What clients saw. */
    record Totals(long answers, long unchanged, List<String> faults) {

        static final Totals NONE = new Totals(0, 0, List.of());

        Totals plus(Totals other) {
            return new Totals(
                    answers + other.answers,
                    unchanged + other.unchanged,
                    Stream.concat(faults.stream(), other.faults.stream()).toList());
        }
    }
}
