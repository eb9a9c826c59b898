package org.partnerships.related;

import org.partnerships.SettingException;

/**
 * Every tunable of the recommender. Weights are parts of a whole: only their proportions count, 0
 * switches a signal off. The defaults were chosen on German and English sites with their editors'
 * links; one set of values serves both languages and all kinds of items.
 *
 * @param textCosine cosine of the whole texts, by tf-idf
 * @param textBm25 BM25 of the item's weightiest terms in the other text
 * @param head cosine of title and teaser with title and teaser
 * @param textInTitle cosine of the whole text with the other's title
 * @param titleInText cosine of the title with the other's whole text
 * @param headInText cosine of title and teaser with the other's whole text
 * @param titleContained how much of the other's title the text contains
 * @param topics shared topics
 * @param sdgs shared goals
 * @param regions shared regions
 * @param partnerships shared partnership profiles, or one that refers to the other
 * @param links a link from one to the other, or to the same third
 * @param mentions a profile's name in the text of the other
 * @param folder both below folders of one name, unless most items of that type are
 * @param closeYear both of one day; half of it for dates a year apart, and for an item without a
 *     date
 * @param closeMonth the same with a half-life of a month, and nothing without a date
 * @param parentTopic what a parent topic counts against a topic itself, 0 to 1; a grandparent
 *     counts the square of it
 * @param bm25Terms how many terms BM25 asks for, 1 to 500
 * @param queryTerms how many terms are looked up in the index, 1 to 1000
 * @param postings how many entries of the index are read for one question at most, which bounds its
 *     time however many items there are; 1000 or more
 * @param candidates how many items are compared in full, 10 to 10000
 * @param otherLanguage what the score of an item without text in the reader's language counts, 0 to
 *     1, where languages are mixed; readers get such items only as a fallback
 * @param minimumScore below it, 0 to 1, a result is only a fallback; closeness in time and the
 *     folder are not counted
 * @param duplicateSimilarity items whose texts' cosine is higher, 0 to 1, count as one
 * @param diversity what a result loses for likeness to those before it, 0 to 1
 * @param typeMix what a result loses when all before it are of its type, 0 to 1
 */
public record RelatedSettings(
        double textCosine,
        double textBm25,
        double head,
        double textInTitle,
        double titleInText,
        double headInText,
        double titleContained,
        double topics,
        double sdgs,
        double regions,
        double partnerships,
        double links,
        double mentions,
        double folder,
        double closeYear,
        double closeMonth,
        double parentTopic,
        int bm25Terms,
        int queryTerms,
        int postings,
        int candidates,
        double otherLanguage,
        double minimumScore,
        double duplicateSimilarity,
        double diversity,
        double typeMix) {

    private static final double MAX_WEIGHT = 10;

    /** The values to use unless there is a reason not to. */
    public static final RelatedSettings DEFAULT =
            new RelatedSettings(
                    1.0, 0.6, 0.15, 0.35, 0.16, 0.1, 0.075, 0.2, 0.05, 0.05, 0.2, 0.2, 0.03, 0.1,
                    0.17, 0.1, 0.5, 50, 400, 50_000, 200, 0.8, 0.03, 0.985, 0.1, 0.02);

    /**
     * Checks every value.
     *
     * @throws SettingException naming the value and its range
     */
    public RelatedSettings {
        SettingsRange weight = new SettingsRange(0, MAX_WEIGHT);
        weight.check("textCosine", textCosine);
        weight.check("textBm25", textBm25);
        weight.check("head", head);
        weight.check("textInTitle", textInTitle);
        weight.check("titleInText", titleInText);
        weight.check("headInText", headInText);
        weight.check("titleContained", titleContained);
        weight.check("topics", topics);
        weight.check("sdgs", sdgs);
        weight.check("regions", regions);
        weight.check("partnerships", partnerships);
        weight.check("links", links);
        weight.check("mentions", mentions);
        weight.check("folder", folder);
        weight.check("closeYear", closeYear);
        weight.check("closeMonth", closeMonth);
        SettingsRange part = new SettingsRange(0, 1);
        part.check("parentTopic", parentTopic);
        part.check("otherLanguage", otherLanguage);
        part.check("minimumScore", minimumScore);
        part.check("duplicateSimilarity", duplicateSimilarity);
        part.check("diversity", diversity);
        part.check("typeMix", typeMix);
        new SettingsRange(1, 500).check("bm25Terms", bm25Terms);
        new SettingsRange(1, 1000).check("queryTerms", queryTerms);
        new SettingsRange(1000, Integer.MAX_VALUE).check("postings", postings);
        new SettingsRange(10, 10_000).check("candidates", candidates);
    }

    /** The highest that all signals can add up to. */
    double totalWeight() {
        double text =
                textCosine
                        + textBm25
                        + head
                        + textInTitle
                        + titleInText
                        + headInText
                        + titleContained;
        return text
                + topics
                + sdgs
                + regions
                + partnerships
                + links
                + mentions
                + totalSurroundings();
    }

    /** The most that is added to a score for what does not make items related by itself. */
    double totalSurroundings() {
        return folder + closeYear + closeMonth;
    }
}
