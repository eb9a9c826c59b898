/**
 * The recommender: items in, related items with scores and reasons out. Knows nothing of HTTP, JCR
 * or Magnolia; ask {@link org.partnerships.related.RelatedContent}.
 */
package org.partnerships.related;
