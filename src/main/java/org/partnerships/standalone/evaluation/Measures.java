package org.partnerships.standalone.evaluation;

import java.util.List;
import java.util.Map;

/** Measures of one ranked list against judgements. */
final class Measures {

    private Measures() {}

    /**
     * Normalised discounted cumulative gain of the first places, 0 to 1: a grade gains 2^grade - 1,
     * discounted by log2(rank + 1) (Järvelin and Kekäläinen 2002; gains by Burges et al. 2005).
     */
    static double ndcg(List<String> ranked, Map<String, Integer> grades, int places) {
        List<Integer> found =
                ranked.stream().map(document -> grades.getOrDefault(document, 0)).toList();
        List<Integer> best = grades.values().stream().sorted((one, other) -> other - one).toList();
        double ideal = gain(best, places);
        return ideal == 0 ? 0 : gain(found, places) / ideal;
    }

    /** The share of relevant documents that are in the first places, 0 to 1. */
    static double recall(List<String> ranked, Map<String, Integer> grades, int places) {
        long relevant = grades.values().stream().filter(grade -> grade > 0).count();
        long found =
                ranked.stream()
                        .limit(places)
                        .filter(document -> grades.getOrDefault(document, 0) > 0)
                        .count();
        return relevant == 0 ? 0 : found / (double) relevant;
    }

    private static double gain(List<Integer> grades, int places) {
        double sum = 0;
        for (int i = 0; i < Math.min(places, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }
}
