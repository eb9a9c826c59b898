/**
 * The recommender: items in, related items with scores and reasons out. Knows nothing of HTTP, JCR
 * or Magnolia; ask {@link org.partnerships.related.RelatedContent}, and for the lists of all items
 * {@link org.partnerships.related.Overviews}.
 */
package org.partnerships.related;
