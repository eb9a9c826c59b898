package org.partnerships.related;

import org.partnerships.related.index.IndexFile;
import org.partnerships.related.index.IndexState;
import org.partnerships.related.index.IndexWriter;
import org.partnerships.related.index.IndexedItem;
import org.partnerships.related.index.ItemFacts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The recommender's front door: takes changes of items, answers which items are related. Keeps all
 * of it in memory. Thread-safe; questions are answered from one immutable state and never wait for
 * changes.
 */
public final class RelatedContent {

    private static final int USUAL_RESULTS = 3;

    private final RelatedSettings settings;
    private final Closeness closeness;
    private final RelatedOptions usual;
    private final int readyLists;
    private IndexWriter writer = new IndexWriter();
    private Answers answers;
    private volatile Ahead ahead;
    private long published;
    private volatile Snapshot snapshot;

    /** An empty recommender with the default settings. */
    public RelatedContent() {
        this(RelatedSettings.DEFAULT);
    }

    /** An empty recommender that works nothing out ahead. */
    public RelatedContent(RelatedSettings settings) {
        this(settings, RelatedOptions.of(USUAL_RESULTS), 0);
    }

    /**
     * An empty recommender.
     *
     * @param usual what pages usually ask for; see {@link #workAhead}
     * @param readyLists for how many lists that is worked out ahead at most; 0 or more
     */
    public RelatedContent(RelatedSettings settings, RelatedOptions usual, int readyLists) {
        this.settings = settings;
        this.closeness = new Closeness(settings);
        this.usual = usual;
        this.readyLists = readyLists;
        forgetAnswers();
        publish(writer.state());
    }

    /**
     * Applies a batch; when this returns, every later question sees all of it. Many changes in one
     * batch cost far less than one by one.
     */
    public synchronized void apply(Changes changes) {
        List<IndexedItem> upserts = new ItemIndexer(writer, settings).index(changes.upserts());
        publish(writer.apply(upserts, changes.removals()));
        publish(writer.maintain());
    }

    /**
     * Saves all of it.
     *
     * @param revisions id to whatever tells one state of an item from another
     * @throws IOException when the file cannot be written
     */
    public synchronized void save(Path file, Map<String, Integer> revisions) throws IOException {
        IndexFile.save(file, settings.toString(), writer, revisions);
    }

    /**
     * Goes on from what was saved, forgetting what it knows, and returns the revisions of then.
     *
     * @throws IOException when there is no such file, or it is broken, or of another version or
     *     other settings; nothing has changed then
     */
    public synchronized Map<String, Integer> load(Path file) throws IOException {
        IndexFile.Saved saved = IndexFile.load(file, settings.toString());
        writer = saved.writer();
        forgetAnswers();
        publish(writer.state());
        return saved.revisions();
    }

    private void forgetAnswers() {
        answers = new Answers(usual);
        ahead = new Ahead(answers, readyLists);
    }

    private void publish(IndexState state) {
        snapshot = new Snapshot(state, settings, closeness, answers, ++published);
    }

    /**
     * Works out lists before pages ask for them, so that they are ready: a large site's, with the
     * usual options; a small one's take no time. To be called again and again while nothing else is
     * to be done, until all are ready, and again after each change.
     *
     * @param spell about how long it works
     * @return whether there was anything to do
     */
    public boolean workAhead(Duration spell) {
        return ahead.work(snapshot, spell.toNanos());
    }

    /** The number of items it knows. */
    public int size() {
        return snapshot.state().items().size();
    }

    /** The type of an item; empty when it is unknown. */
    public Optional<String> type(String id) {
        return Optional.ofNullable(snapshot.state().items().get(id)).map(ItemFacts::type);
    }

    /** Whether it knows that item. */
    public boolean contains(String id) {
        return snapshot.state().items().get(id) != null;
    }

    /**
     * The items related to one, pins first, best first; the same question of the same state gives
     * the same answer. Empty when the item is unknown.
     */
    public List<RelatedItem> related(RelatedQuery query) {
        return query.options().limit() == 0 ? List.of() : snapshot.related(query);
    }

    /**
     * An item, its relatives as the question asks for them, and how all of them are tied to each
     * other; nothing at all when the item is unknown.
     */
    public Neighbourhood neighbourhood(RelatedQuery query) {
        Snapshot now = snapshot;
        ItemFacts asked = now.state().items().get(query.id());
        if (asked == null) {
            return new Neighbourhood(List.of(), List.of());
        }
        List<RelatedItem> items = new ArrayList<>();
        items.add(
                new RelatedItem(
                        asked.id(), asked.type(), query.language(), 1, Origin.PINNED, List.of()));
        items.addAll(now.related(query));
        List<ItemFacts> facts =
                items.stream().map(item -> now.state().items().get(item.id())).toList();
        return new Neighbourhood(items, new Ties(now, query.language()).among(facts));
    }

    /**
     * Begins to work out what the lists of all items that readers of a language may see look like,
     * each with so many results at most and without fallback; call {@link OverviewRun#next} until
     * it is done.
     */
    OverviewRun overview(String language, int results) {
        return new OverviewRun(snapshot, language, results, Instant.now());
    }

    /** Whether nothing has changed since a state was the present one. */
    boolean isCurrent(Snapshot state) {
        return snapshot == state;
    }

    /**
     * Why an item is in the list that answers a question, or why it is not; empty when one of the
     * two is unknown.
     */
    public Optional<Explanation> explain(RelatedQuery query, String otherId) {
        Snapshot now = snapshot;
        ItemFacts asked = now.state().items().get(query.id());
        ItemFacts other = now.state().items().get(otherId);
        return asked == null || other == null
                ? Optional.empty()
                : Optional.of(new Explainer(now, query, asked, other).explain());
    }
}
