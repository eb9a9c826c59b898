package org.partnerships.related;

import org.partnerships.related.index.Codes;
import org.partnerships.related.index.IntIndex;
import org.partnerships.related.index.LanguageIndex;
import org.partnerships.related.index.LengthCode;
import org.partnerships.related.index.Norms;
import org.partnerships.related.index.Statistics;
import org.partnerships.related.index.TermCursor;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The text of the item asked for, as coefficients: what each of its terms is worth when another
 * text has it, field by field. All that depends on the item alone is multiplied out once, here.
 *
 * <p>The formulas: cosine of (1 + ln tf) * idf; BM25 with k1 = 1.2 and b = 0.75 (Robertson et al.),
 * each term weighted by (1 + ln tf) * idf, and divided by what the item would score itself.
 */
final class QueryVector {

    /** Saturation of repeated terms, and how far length counts against a text. */
    static final double K1 = 1.2;

    static final double B = 0.75;

    final int[] terms;
    final byte[] codes;
    final IntIndex places;

    /** What a term in the text is worth, times its weight there over the length of its vector. */
    final float[] inText;

    /** The part of {@link #inText} that makes the plain cosine. */
    final float[] cosine;

    /** What a term is worth times its BM25 saturation. */
    final float[] inBm25;

    /** What a term in title or teaser is worth, over the length of that vector. */
    final float[] inHead;

    /** What a term in the title is worth, over the length of that vector. */
    final float[] inTitle;

    /** What a term in the title is worth, over the sum of rarities there. */
    final float[] contained;

    private final double[] idf;

    QueryVector(LanguageIndex.Place place, Statistics statistics, RelatedSettings settings) {
        TermCursor cursor = new TermCursor();
        place.segment().openText(place.document(), cursor);
        int size = cursor.left();
        terms = new int[size];
        codes = new byte[size];
        for (int i = 0; cursor.next(); i++) {
            terms[i] = cursor.value();
            codes[i] = (byte) cursor.code();
        }
        places = new IntIndex(terms);
        idf = Arrays.stream(terms).mapToDouble(statistics::idf).toArray();
        inText = new float[size];
        cosine = new float[size];
        inBm25 = new float[size];
        inHead = new float[size];
        inTitle = new float[size];
        contained = new float[size];
        fill(settings);
        fillBm25(
                settings,
                statistics,
                LengthCode.length(place.segment().lengthCode(place.document())));
    }

    private void fill(RelatedSettings settings) {
        double all = length(Codes::textWeight);
        double head = length(Codes::headWeight);
        double title = length(QueryVector::titleWeight);
        for (int i = 0; i < terms.length; i++) {
            double squared = idf[i] * idf[i];
            double weight = Codes.textWeight(codes[i]) * squared / all;
            double headWeight = Codes.headWeight(codes[i]) * squared / head;
            double titleWeight = titleWeight(codes[i]) * squared / title;
            cosine[i] = (float) weight;
            inText[i] =
                    (float)
                            (settings.textCosine() * weight
                                    + settings.headInText() * headWeight
                                    + settings.titleInText() * titleWeight);
            inHead[i] = (float) (settings.head() * headWeight);
            inTitle[i] = (float) (settings.textInTitle() * weight);
            contained[i] = (float) (settings.titleContained() * idf[i]);
        }
    }

    private static double titleWeight(int code) {
        return (code & Codes.TITLE) == 0 ? 0 : 1;
    }

    /** The Euclidean length of the vector of terms with these weights; 1 when there are none. */
    private double length(IntToDoubleFunction weightOfCode) {
        double squares = 0;
        for (int i = 0; i < terms.length; i++) {
            double weight = weightOfCode.applyAsDouble(codes[i]) * idf[i];
            squares += weight * weight;
        }
        return squares == 0 ? 1 : Math.sqrt(squares);
    }

    private void fillBm25(RelatedSettings settings, Statistics statistics, double length) {
        double[] weights = new double[terms.length];
        for (int i = 0; i < terms.length; i++) {
            boolean shared = statistics.documentFrequency(terms[i]) > 1;
            weights[i] = shared ? Codes.textWeight(codes[i]) * idf[i] : 0;
        }
        double least = least(weights, settings.bm25Terms());
        double own = 0;
        for (int i = 0; i < terms.length; i++) {
            weights[i] = weights[i] >= least ? weights[i] * idf[i] : 0;
            own += weights[i] * saturation(codes[i], length, statistics.averageLength());
        }
        for (int i = 0; i < terms.length && own > 0; i++) {
            inBm25[i] = (float) (settings.textBm25() * weights[i] / own);
        }
    }

    /** The smallest of the largest values. */
    private static double least(double[] values, int count) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length <= count ? 0 : sorted[sorted.length - count];
    }

    /** About what a term is worth in another text. */
    float worth(int place) {
        return inText[place] + inBm25[place];
    }

    /** What a term in another's title or teaser adds. */
    float head(int place, int code, Norms norms, int document) {
        float worth = inHead[place] * Codes.headWeight(code) * norms.head()[document];
        if ((code & Codes.TITLE) == 0) {
            return worth;
        }
        return worth
                + inTitle[place] * norms.title()[document]
                + contained[place] * norms.titleSum()[document];
    }

    /** How much of a term's BM25 weight a text of that length gets for it. */
    static double saturation(int code, double length, double averageLength) {
        double count = Codes.count(code);
        return count * (K1 + 1) / (count + K1 * (1 - B + B * length / averageLength));
    }
}
