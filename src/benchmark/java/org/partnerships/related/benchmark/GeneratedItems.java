package org.partnerships.related.benchmark;

import org.partnerships.related.Item;
import org.partnerships.related.ItemBuilder;
import org.partnerships.related.Topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * As many German items as one likes, each the same in every run: of ten items six teasers of about
 * 80 words, three reports of about 330 and one profile of about 190, which are the lengths of the
 * sample content. Each is about one to three topics and has words of those, compounds, names and
 * numbers of its own, and references to profiles. The number of different words grows with that of
 * all words as on the German sites looked at, by about the power of 0.64 (Heaps' law). Thread-safe.
 */
final class GeneratedItems {

    private static final int TOPICS = 200;
    private static final int WORDS_OF_TOPIC = 300;
    private static final int COMPOUNDS_OF_TOPIC = 3000;
    private static final int FLAT = 10;
    private static final int DAYS = 3650;
    private static final String[] PERSONS = {
        "Akteur*innen", "Teilnehmer:innen", "Bürgerinnen", "Partner_innen", "Expertinnen"
    };
    private static final int ITEMS_PER_PROFILE = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

    private final Vocabulary vocabulary = new Vocabulary(1);
    private final List<List<String>> fields = new ArrayList<>();
    private final int size;

    /** Items of a site that will have so many of them. */
    GeneratedItems(int size) {
        this.size = size;
        Random random = new Random(2);
        for (int i = 0; i < TOPICS; i++) {
            fields.add(vocabulary.field(WORDS_OF_TOPIC, random));
        }
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** Those from one number to before another. */
    List<Item> range(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> item(number, 0)).toList();
    }

    /** The identifier of an item. */
    static String id(int number) {
        return new UUID(number * 0x9E3779B97F4A7C15L, number * 0xD6E8FEB86659FD93L).toString();
    }

    /** An item in one of its states: an edit changes its words, not what it is about. */
    Item item(int number, int edit) {
        Random subject = new Random(number * 31L + 7);
        int[] topics =
                IntStream.range(0, 1 + subject.nextInt(3))
                        .map(i -> Vocabulary.zipf(TOPICS, FLAT, subject))
                        .distinct()
                        .toArray();
        Writing writing = new Writing(topics, new Random(number * 1_000_003L + edit));
        ItemBuilder item =
                switch (number % ITEMS_PER_PROFILE) {
                    case 0 -> writing.item(number, "partnership-profiles", 30, 155);
                    case 1, 2, 3 -> writing.item(number, "event-reports", 27, 296);
                    default -> writing.item(number, "news-teasers", 14, 60);
                };
        item.topics(IntStream.of(topics).mapToObj(topic -> Topic.of("topic-" + topic)).toList());
        item.partnerships(List.of(profile(subject)));
        return item.date(FIRST_DAY.plusDays(subject.nextInt(DAYS))).build();
    }

    private String profile(Random random) {
        int number =
                Vocabulary.zipf(size / ITEMS_PER_PROFILE + 1, FLAT, random) * ITEMS_PER_PROFILE;
        return id(Math.min(number, size - 1));
    }

    /** Puts words together that fit some topics. */
    private final class Writing {

        private final int[] topics;
        private final Random random;

        Writing(int[] topics, Random random) {
            this.topics = topics;
            this.random = random;
        }

        ItemBuilder item(int number, String type, int teaserWords, int bodyWords) {
            String title = text(6);
            ItemBuilder item =
                    Item.builder(id(number), type)
                            .text("de", title, text(teaserWords), text(bodyWords));
            return type.equals("partnership-profiles") ? item.names(Set.of(title)) : item;
        }

        private String text(int words) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < words; i++) {
                text.append(word()).append(i % 12 == 11 ? ". " : " ");
            }
            return text.toString();
        }

        private String word() {
            int kind = random.nextInt(100);
            if (kind < 42) {
                return vocabulary.common(random);
            }
            if (kind < 70) {
                return vocabulary.noun(random);
            }
            if (kind < 88) {
                return topicWord();
            }
            if (kind < 97) {
                return compound();
            }
            return kind == 97 ? rare() : name();
        }

        private String topicWord() {
            List<String> field = fields.get(topics[random.nextInt(topics.length)]);
            return field.get(Vocabulary.zipf(field.size(), FLAT, random));
        }

        /** One of those that belong to the topic, now and then one that nobody used before. */
        private String compound() {
            int topic = topics[random.nextInt(topics.length)];
            boolean fresh = random.nextInt(100) < 4;
            int choice =
                    fresh ? random.nextInt() : Vocabulary.zipf(COMPOUNDS_OF_TOPIC, FLAT, random);
            List<String> field = fields.get(topic);
            String first = field.get(Math.floorMod(choice, field.size()));
            return vocabulary.compound(first, choice * TOPICS + topic);
        }

        /** A number, or a word for persons of all genders. */
        private String rare() {
            int choice = random.nextInt(3000);
            return choice < 1500 ? Integer.toString(choice) : PERSONS[choice % PERSONS.length];
        }

        /** A name; there are as many as a third of the items, so most are rare. */
        private String name() {
            int number = random.nextInt(1000 + size / 3);
            return "Q" + Integer.toString(number, Character.MAX_RADIX) + "mann";
        }
    }
}
