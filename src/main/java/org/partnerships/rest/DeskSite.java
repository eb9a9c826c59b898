package org.partnerships.rest;

import org.partnerships.content.ContentType;
import org.partnerships.content.DeskItem;
import org.partnerships.content.DeskItems;
import org.partnerships.content.SiteLocales;
import org.partnerships.related.Neighbourhood;
import org.partnerships.related.Overview;
import org.partnerships.related.Overviews;
import org.partnerships.related.RelatedContent;
import org.partnerships.related.RelatedItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dresses what the recommender knows for one editor: items instead of identifiers. */
final class DeskSite {

    /** Items in each list of a site's figures. */
    static final int LISTED = 50;

    /** The most recommended items that are shown. */
    static final int FREQUENT = 10;

    private final DeskItems items;
    private final RelatedContent related;
    private final SiteLocales site;
    private final Locale locale;

    DeskSite(DeskItems items, RelatedContent related, SiteLocales site, Locale locale) {
        this.items = items;
        this.related = related;
        this.site = site;
        this.locale = locale;
    }

    DeskNeighbourhoodAnswer answer(Neighbourhood neighbourhood) {
        List<DeskTeaser> teasers = new ArrayList<>();
        int[] places = new int[neighbourhood.items().size()];
        for (int i = 0; i < places.length; i++) {
            RelatedItem found = neighbourhood.items().get(i);
            Optional<DeskItem> item = item(found.id());
            places[i] = item.isPresent() ? teasers.size() : -1;
            item.map(shown -> DeskTeaser.withScore(shown, Scores.rounded(found.score())))
                    .ifPresent(teasers::add);
        }
        return new DeskNeighbourhoodAnswer(
                teasers,
                neighbourhood.ties().stream()
                        .map(
                                tie ->
                                        new Neighbourhood.Tie(
                                                places[tie.from()], places[tie.to()], tie.score()))
                        .filter(tie -> tie.from() >= 0 && tie.to() >= 0)
                        .map(DeskNeighbourhoodAnswer.TieAnswer::of)
                        .toList());
    }

    DeskSiteAnswer answer(Overviews.Progress progress) {
        Overview overview = progress.overview();
        if (overview == null) {
            return DeskSiteAnswer.computing(progress.done(), progress.items());
        }
        return new DeskSiteAnswer(
                progress.ready() ? DeskSiteAnswer.READY : DeskSiteAnswer.COMPUTING,
                progress.done(),
                progress.items(),
                Scores.rounded(overview.coverage()),
                shown(overview.shortLists(), LISTED, DeskTeaser::withResults),
                overview.items() - overview.full(),
                overview.orphans().stream()
                        .flatMap(id -> item(id).stream())
                        .limit(LISTED)
                        .map(DeskTeaser::of)
                        .toList(),
                overview.orphansTotal(),
                shown(overview.frequent(), FREQUENT, DeskTeaser::withCount),
                DeskSiteAnswer.types(overview));
    }

    private List<DeskTeaser> shown(List<Overview.Count> counts, int limit, Dress dress) {
        return counts.stream().flatMap(count -> teaser(count, dress)).limit(limit).toList();
    }

    private Stream<DeskTeaser> teaser(Overview.Count count, Dress dress) {
        return item(count.id()).map(item -> dress.of(item, count.count())).stream();
    }

    /** Whether the caller may read an item. */
    boolean isShown(String id) {
        return item(id).isPresent();
    }

    /** Empty for what the caller may not read, or what has gone in between. */
    private Optional<DeskItem> item(String id) {
        return related.type(id)
                .flatMap(ContentType::ofWorkspace)
                .flatMap(type -> items.item(type, id, site, locale));
    }

    @FunctionalInterface
    private interface Dress {
        DeskTeaser of(DeskItem item, int number);
    }
}
