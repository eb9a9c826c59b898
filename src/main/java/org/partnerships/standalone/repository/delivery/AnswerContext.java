package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.node.NodeReader;

import java.util.Locale;

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

    /** By the caller's own rights: links and assets follow them in any endpoint. */
    NodeReader ofCaller(String workspace) {
        return sessions.nodesOfCaller(workspace);
    }

    /** With every right for endpoints that bypass access rights, or else the caller's. */
    NodeReader of(String workspace, boolean bypassAcls) {
        if (workspace == null) {
            throw new DeliveryException(
                    DeliveryException.Problem.UNKNOWN,
                    "The endpoint names no workspace. Set one in its definition.");
        }
        return bypassAcls ? sessions.nodesOfSystem(workspace) : sessions.nodesOfCaller(workspace);
    }

    Locale locale() {
        return language.locale();
    }
}
