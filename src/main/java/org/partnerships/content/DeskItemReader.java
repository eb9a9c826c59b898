package org.partnerships.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Reads what editors see of an item in a list, in one language. */
final class DeskItemReader {

    private final SiteLocales site;
    private final Locale locale;

    DeskItemReader(SiteLocales site, Locale locale) {
        this.site = site;
        this.locale = locale;
    }

    DeskItem read(ContentType type, Node node) throws RepositoryException {
        ItemNode item = new ItemNode(node);
        TeaserNames names = TeaserNames.of(type);
        return new DeskItem(
                node.getIdentifier(),
                node.getPath(),
                node.getName(),
                node.getPrimaryNodeType().getName(),
                type,
                item.text(names.kicker(), locale),
                item.text(names.title(), locale),
                names.date() == null ? null : TeaserReader.formatted(item.date(names.date())),
                languages(type, item));
    }

    private List<String> languages(ContentType type, ItemNode item) throws RepositoryException {
        List<String> languages = new ArrayList<>();
        for (Locale language : site.languages()) {
            boolean fallback = language.equals(site.fallback());
            if (new ItemTexts(item, language, fallback).title(type) != null) {
                languages.add(language.getLanguage());
            }
        }
        return languages;
    }
}
