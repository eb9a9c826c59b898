package org.partnerships.related;

/** The recommender's front door. */
public final class RelatedContent {}
