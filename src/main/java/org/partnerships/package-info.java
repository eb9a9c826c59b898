/**
 * Content for a platform on multi-stakeholder partnerships, and what relates to it.
 *
 * <p>The rooms and who may enter which: {@code standalone} and {@code magnolia} (two hosts, which
 * never meet) → {@code rest} (HTTP) → {@code content} (JCR) → {@code related} (the recommender,
 * plain Java), {@code check} (the editorial checks, plain Java) and {@code feed} (calendar, Atom,
 * JSON-LD, plain Java). Here at the root lives only what every room shares: the exception family
 * and the settings of {@code config.yaml}.
 */
package org.partnerships;
