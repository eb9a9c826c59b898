package org.partnerships.rest;

import org.partnerships.content.ContentItems;
import org.partnerships.content.ContentType;
import org.partnerships.content.Teaser;
import org.partnerships.related.Reason;
import org.partnerships.related.RelatedItem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dresses what the recommender found for one reader: teasers and names instead of identifiers. */
final class RelatedResults {

    private static final double DECIMALS = 10_000;

    private final ContentItems items;
    private final Locale locale;
    private final String contextPath;

    RelatedResults(ContentItems items, Locale locale, String contextPath) {
        this.items = items;
        this.locale = locale;
        this.contextPath = contextPath;
    }

    /** Empty when the item has gone since it was found. */
    Optional<RelatedAnswer.Result> of(RelatedItem item, boolean explain) {
        return ContentType.ofWorkspace(item.type())
                .flatMap(type -> items.teaser(type, item.id(), locale, contextPath))
                .map(teaser -> result(teaser, item, explain));
    }

    private RelatedAnswer.Result result(Teaser teaser, RelatedItem item, boolean explain) {
        return new RelatedAnswer.Result(
                teaser.name(),
                teaser.path(),
                teaser.id(),
                teaser.nodeType(),
                teaser.type().workspace(),
                teaser.kicker(),
                teaser.title(),
                teaser.text(),
                teaser.date(),
                image(teaser.image()),
                item.language(),
                rounded(item.score()),
                item.origin().name().toLowerCase(Locale.ROOT),
                explain ? item.reasons().stream().map(this::reason).toList() : null);
    }

    private static RelatedAnswer.Image image(Teaser.Image image) {
        return image == null ? null : new RelatedAnswer.Image(image.link(), image.alt());
    }

    private RelatedAnswer.ReasonAnswer reason(Reason reason) {
        return new RelatedAnswer.ReasonAnswer(
                reason.signal().name().toLowerCase(Locale.ROOT),
                values(reason),
                rounded(reason.share()));
    }

    private List<String> values(Reason reason) {
        Stream<String> values = reason.values().stream();
        return switch (reason.signal()) {
            case TOPICS -> values.flatMap(id -> items.topicName(id, locale).stream()).toList();
            case PARTNERSHIPS, LINK, PIN ->
                    values.flatMap(id -> items.title(id, locale).stream()).toList();
            default -> values.toList();
        };
    }

    /** Four decimals: more would only change with every edit elsewhere. */
    private static double rounded(double part) {
        return Math.round(part * DECIMALS) / DECIMALS;
    }
}
