/** How good Lucene's MoreLikeThis is, to compare with. Run with the profile {@code benchmark}. */
package org.partnerships.standalone.evaluation;
