package org.partnerships.related;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects an {@link Item} value by value. What is not set stays empty. Not thread-safe. */
public final class ItemBuilder {

    /** A folder named by a year or a letter says nothing that the date or the title does not. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private final String id;
    private final String type;
    private final Map<String, ItemText> texts = new HashMap<>();
    private String folder = "";
    private LocalDate date;
    private Instant validUntil;
    private List<Topic> topics = List.of();
    private Set<String> sdgs = Set.of();
    private Set<String> regions = Set.of();
    private Set<String> partnerships = Set.of();
    private Set<String> names = Set.of();
    private Set<String> links = Set.of();
    private List<String> pins = List.of();
    private List<HiddenItem> hidden = List.of();

    ItemBuilder(String id, String type) {
        this.id = id;
        this.type = type;
    }

    /** Adds the texts of one language; null fields count as empty. */
    public ItemBuilder text(String language, String title, String teaser, String body) {
        texts.put(language, new ItemText(title, teaser, body));
        return this;
    }

    /** Takes the {@link Item#folder()} from a path such as {@code /2026/wells/new-tap}. */
    public ItemBuilder path(String value) {
        String[] names = value.split("/");
        folder =
                Arrays.stream(names, 0, Math.max(0, names.length - 1))
                        .filter(name -> WORD.matcher(name).find())
                        .findFirst()
                        .orElse("");
        return this;
    }

    /** See {@link Item#date()}. */
    public ItemBuilder date(LocalDate value) {
        date = value;
        return this;
    }

    /** See {@link Item#validUntil()}. */
    public ItemBuilder validUntil(Instant value) {
        validUntil = value;
        return this;
    }

    /** See {@link Item#topics()}. */
    public ItemBuilder topics(Collection<Topic> values) {
        topics = List.copyOf(values);
        return this;
    }

    /** See {@link Item#sdgs()}. */
    public ItemBuilder sdgs(Collection<String> values) {
        sdgs = Set.copyOf(values);
        return this;
    }

    /** See {@link Item#regions()}. */
    public ItemBuilder regions(Collection<String> values) {
        regions = Set.copyOf(values);
        return this;
    }

    /** See {@link Item#partnerships()}. */
    public ItemBuilder partnerships(Collection<String> values) {
        partnerships = Set.copyOf(values);
        return this;
    }

    /** See {@link Item#names()}. */
    public ItemBuilder names(Collection<String> values) {
        names = Set.copyOf(values);
        return this;
    }

    /** See {@link Item#links()}. */
    public ItemBuilder links(Collection<String> values) {
        links = Set.copyOf(values);
        return this;
    }

    /** See {@link Item#pins()}. */
    public ItemBuilder pins(Collection<String> values) {
        pins = List.copyOf(values);
        return this;
    }

    /** See {@link Item#hidden()}. */
    public ItemBuilder hidden(Collection<HiddenItem> values) {
        hidden = List.copyOf(values);
        return this;
    }

    /** The item as collected so far. */
    public Item build() {
        return new Item(
                id,
                type,
                folder,
                texts,
                date,
                validUntil,
                topics,
                sdgs,
                regions,
                partnerships,
                names,
                links,
                pins,
                hidden);
    }
}
