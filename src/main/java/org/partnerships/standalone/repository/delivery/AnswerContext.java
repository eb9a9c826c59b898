package org.partnerships.standalone.repository.delivery;

import java.util.Locale;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * What one answer is written for.
 *
 * @param language of links and asset texts
 * @param items how properties and children are picked; null for all languages side by side
 */
record AnswerContext(
        RequestSessions sessions, SiteLinks links, AnswerLanguage language, AnswerLanguage items) {

    /** The caller's own session: links and assets follow the caller's rights in any endpoint. */
    Session ofCaller(String workspace) throws RepositoryException {
        return sessions.of(workspace, false);
    }

    Locale locale() {
        return language.locale();
    }
}
