package org.partnerships.standalone.evaluation;

import org.partnerships.related.Changes;
import org.partnerships.related.Item;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedItem;
import org.partnerships.related.RelatedOptions;
import org.partnerships.related.RelatedQuery;
import org.partnerships.related.RelatedSettings;
import org.partnerships.standalone.words.Message;

import java.util.List;

/** The recommender itself, asked for an item whose links to others are hidden from it. */
final class Engine implements Recommender {

    private final RelatedContent content;
    private final EditorLinks links;

    Engine(RelatedSettings settings, List<Item> items, EditorLinks links) {
        this.content = new RelatedContent(settings);
        this.links = links;
        content.apply(Changes.upserts(items));
    }

    @Override
    public Message name() {
        return Message.of("evaluate.thisModule");
    }

    @Override
    public List<String> related(Item item, String language, int limit) {
        content.apply(Changes.upserts(links.hidden(item.id())));
        List<String> related = ask(item, language, limit, true);
        content.apply(Changes.upserts(links.shown(item.id())));
        return related;
    }

    @Override
    public List<String> list(Item item, String language, int limit) {
        return ask(item, language, limit, false);
    }

    private List<String> ask(Item item, String language, int limit, boolean fallback) {
        RelatedQuery query =
                RelatedQuery.of(
                        item.id(), language, RelatedOptions.of(limit).withFallback(fallback));
        return content.related(query).stream().map(RelatedItem::id).toList();
    }
}
