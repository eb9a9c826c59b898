package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.repository.RequestSessions;

import java.util.Locale;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * What one answer is written for.
 *
 * @param language of links and asset texts
 * @param dependencies gathers what the answer is made of
 * @param items how properties and children are picked; null for all languages side by side
 */
record AnswerContext(
        RequestSessions sessions,
        SiteLinks links,
        AnswerLanguage language,
        AnswerLanguage items,
        Dependencies dependencies) {

    /** The caller's own session: links and assets follow the caller's rights in any endpoint. */
    Session ofCaller(String workspace) throws RepositoryException {
        return sessions.ofCaller(workspace);
    }

    /** A session of the system for endpoints that bypass access rights, or else the caller's. */
    Session of(String workspace, boolean bypassAcls) throws RepositoryException {
        if (workspace == null) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN,
                    "The endpoint names no workspace. Set one in its definition.");
        }
        return bypassAcls ? sessions.ofSystemForRequest(workspace) : sessions.ofCaller(workspace);
    }

    Locale locale() {
        return language.locale();
    }
}
