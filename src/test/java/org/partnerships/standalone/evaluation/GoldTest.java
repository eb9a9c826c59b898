package org.partnerships.standalone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.related.RelatedSettings;
import org.partnerships.standalone.words.Progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of the site's page on related content, on the gold sets where they are there: {@code
 * -Dgold=<folder>} says where.
 */
class GoldTest {

    private static final Path GOLD = Path.of(System.getProperty("gold", "../shared/gold"));
    private static final double FOUR_DIGITS = 0.00005;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "okf-de, main, 0.3564, 0.4351, 0.5962",
        "okf-de, profile, 0.6138, 0.6383, 0.7086",
        "okf-de, tags, 0.3900, 0.4272, 0.4276",
        "digitalgov, main, 0.3291, 0.3886, 0.4898",
        "digitalgov, profile, 0.6766, 0.7472, 0.9408",
        "digitalgov, tags, 0.2253, 0.1996, 0.1218"
    })
    void theSettingsThatShipReachTheDocumentedFigures(
            String set, String task, double ndcg3, double ndcg10, double recall10)
            throws Exception {
        Path docs = GOLD.resolve(set + "/docs.jsonl");
        Path queries = GOLD.resolve(set + "/qrels-" + task + ".tsv");
        assumeTrue(Files.exists(docs) && Files.exists(queries), "no gold sets in " + GOLD);
        Path out = folder.resolve("run.txt");

        new Ranker(docs, queries, task.equals("profile") ? "profile" : null, task.equals("tags"))
                .rank(RelatedSettings.DEFAULT, out, Progress.SILENT);

        Map<String, Map<String, Integer>> grades = Judgements.read(queries).grades();
        Map<String, List<String>> run = run(out);
        assertThat(mean(grades, run, 3)).isCloseTo(ndcg3, within(FOUR_DIGITS));
        assertThat(mean(grades, run, 10)).isCloseTo(ndcg10, within(FOUR_DIGITS));
        assertThat(recall(grades, run)).isCloseTo(recall10, within(FOUR_DIGITS));
    }

    private static Map<String, List<String>> run(Path out) throws Exception {
        Map<String, List<String>> run = new LinkedHashMap<>();
        for (String line : Files.readAllLines(out)) {
            String[] fields = line.split(" ");
            run.computeIfAbsent(fields[0], query -> new ArrayList<>()).add(fields[2]);
        }
        return run;
    }

    private static double mean(
            Map<String, Map<String, Integer>> grades, Map<String, List<String>> run, int places) {
        return grades.entrySet().stream()
                .mapToDouble(
                        query ->
                                Measures.ndcg(
                                        run.getOrDefault(query.getKey(), List.of()),
                                        query.getValue(),
                                        places))
                .average()
                .orElseThrow();
    }

    private static double recall(
            Map<String, Map<String, Integer>> grades, Map<String, List<String>> run) {
        return grades.entrySet().stream()
                .mapToDouble(
                        query ->
                                Measures.recall(
                                        run.getOrDefault(query.getKey(), List.of()),
                                        query.getValue(),
                                        10))
                .average()
                .orElseThrow();
    }
}
