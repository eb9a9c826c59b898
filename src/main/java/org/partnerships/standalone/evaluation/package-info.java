/**
 * How good the recommender is, measured offline: ranks a file of documents for a file of judged
 * queries, and measures rankings. Uses the front door only.
 */
package org.partnerships.standalone.evaluation;
