/**
 * The index in memory: a dictionary of terms, immutable segments of documents with their postings,
 * and the writer that adds, removes and merges. Counts and finds; does not weigh one signal against
 * another. Knows no content model: an item is an id, facts and terms.
 */
package org.partnerships.related.index;
