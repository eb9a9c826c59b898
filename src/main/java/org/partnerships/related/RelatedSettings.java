package org.partnerships.related;

import org.partnerships.SettingException;

/**
 * The recommender's tunables. Weights are parts of a whole: what counts is their proportion.
 *
 * @param textWeight shared terms
 * @param topicWeight shared topics
 * @param sdgWeight shared goals
 * @param regionWeight shared regions
 * @param partnershipWeight shared partnership profiles
 * @param linkWeight a link from one to the other
 * @param timeWeight dates close to each other
 * @param minimumScore below it, 0 to 1, a result is only a fallback
 * @param duplicateSimilarity texts that are more alike, 0 to 1, count as one
 */
public record RelatedSettings(
        double textWeight,
        double topicWeight,
        double sdgWeight,
        double regionWeight,
        double partnershipWeight,
        double linkWeight,
        double timeWeight,
        double minimumScore,
        double duplicateSimilarity) {

    /** The values that served best on texts in German and English. */
    public static final RelatedSettings DEFAULT =
            new RelatedSettings(1.0, 0.15, 0.05, 0.05, 0.15, 0.1, 0.05, 0.03, 0.9);

    private static final double MOST_WEIGHT = 100;

    /**
     * @throws SettingException when a weight is not from 0 to 100, all weights are 0, or a share is
     *     not from 0 to 1
     */
    public RelatedSettings {
        SettingException.requireBetween("textWeight", textWeight, 0, MOST_WEIGHT);
        SettingException.requireBetween("topicWeight", topicWeight, 0, MOST_WEIGHT);
        SettingException.requireBetween("sdgWeight", sdgWeight, 0, MOST_WEIGHT);
        SettingException.requireBetween("regionWeight", regionWeight, 0, MOST_WEIGHT);
        SettingException.requireBetween("partnershipWeight", partnershipWeight, 0, MOST_WEIGHT);
        SettingException.requireBetween("linkWeight", linkWeight, 0, MOST_WEIGHT);
        SettingException.requireBetween("timeWeight", timeWeight, 0, MOST_WEIGHT);
        SettingException.requireBetween("minimumScore", minimumScore, 0, 1);
        SettingException.requireBetween("duplicateSimilarity", duplicateSimilarity, 0, 1);
        if (textWeight
                        + topicWeight
                        + sdgWeight
                        + regionWeight
                        + partnershipWeight
                        + linkWeight
                        + timeWeight
                == 0) {
            throw new SettingException("textWeight", textWeight, "more than 0 as the only weight");
        }
    }

    double totalWeight() {
        return textWeight
                + topicWeight
                + sdgWeight
                + regionWeight
                + partnershipWeight
                + linkWeight
                + timeWeight;
    }
}
