/**
 * How fast the recommender is and what it needs, on generated German items, beside Lucene's
 * MoreLikeThis. Compiled and run with the profile {@code benchmark} only.
 */
package org.partnerships.related.benchmark;
