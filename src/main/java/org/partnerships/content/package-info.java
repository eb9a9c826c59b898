/**
 * From JCR nodes to plain values: the names of the content model, its readers, and the feed that
 * keeps the related index in step with the repository, what the checks look at and what editors
 * look for. Outside the standalone repository this is the only room that touches {@code javax.jcr}.
 * No HTTP, no ranking.
 */
package org.partnerships.content;
