package org.partnerships.rest;

/** Scores and parts as they are answered. */
final class Scores {

    private static final double DECIMALS = 10_000;

    private Scores() {}

    /** Four decimals: more would only change with every edit elsewhere. */
    static double rounded(double score) {
        return Math.round(score * DECIMALS) / DECIMALS;
    }
}
