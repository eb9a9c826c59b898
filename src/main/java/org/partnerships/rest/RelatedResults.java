package org.partnerships.rest;

import org.partnerships.content.ContentItems;
import org.partnerships.content.ContentType;
import org.partnerships.content.Teaser;
import org.partnerships.related.Explanation;
import org.partnerships.related.Reason;
import org.partnerships.related.RelatedItem;

import java.util.Locale;
import java.util.Optional;

/** Dresses what the recommender found for one reader: teasers and names instead of identifiers. */
final class RelatedResults {

    private final ContentItems items;
    private final Locale locale;
    private final String contextPath;
    private final ReasonTexts reasons;

    RelatedResults(ContentItems items, Locale locale, String contextPath, ReasonTexts reasons) {
        this.items = items;
        this.locale = locale;
        this.contextPath = contextPath;
        this.reasons = reasons;
    }

    /** Empty when the item has gone since it was found. */
    Optional<RelatedAnswer.Result> of(RelatedItem item, boolean explain) {
        return ContentType.ofWorkspace(item.type())
                .flatMap(type -> items.teaser(type, item.id(), locale, contextPath))
                .map(teaser -> result(teaser, item, explain));
    }

    /** As {@link #of(RelatedItem, boolean)}, with what decided about the item. */
    RelatedAnswer.With of(Explanation explanation) {
        return new RelatedAnswer.With(
                explanation.rank() == 0 ? null : explanation.rank(),
                camelCase(explanation.rule().name()),
                reasons.text(explanation.rule()),
                of(explanation.item(), true).orElse(null));
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder(constant.toLowerCase(Locale.ROOT));
        for (int at = name.indexOf("_"); at >= 0; at = name.indexOf("_")) {
            name.deleteCharAt(at);
            name.setCharAt(at, Character.toUpperCase(name.charAt(at)));
        }
        return name.toString();
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
                Scores.rounded(item.score()),
                item.origin().name().toLowerCase(Locale.ROOT),
                explain ? reasons.line(item) : null,
                explain ? item.reasons().stream().map(each -> reason(item, each)).toList() : null);
    }

    private static RelatedAnswer.Image image(Teaser.Image image) {
        return image == null ? null : new RelatedAnswer.Image(image.link(), image.alt());
    }

    private RelatedAnswer.ReasonAnswer reason(RelatedItem item, Reason reason) {
        return new RelatedAnswer.ReasonAnswer(
                reason.signal().name().toLowerCase(Locale.ROOT),
                reasons.text(item, reason),
                reasons.values(reason),
                Scores.rounded(reason.share()));
    }
}
