package org.partnerships.standalone.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents are relevant to which query, and how much.
 *
 * @param grades query to document to grade, in the order of the file
 */
record Judgements(Map<String, Map<String, Integer>> grades) {

    private static final int FIELDS = 3;

    /**
     * The queries of such a file in its order; what follows the first tab of a line is not read.
     *
     * @throws EvaluationException when the file cannot be read or is empty
     */
    static List<String> queries(Path file) {
        List<String> queries =
                TestCollection.lines(file).stream()
                        .map(line -> line.split("\t", 2)[0].strip())
                        .filter(query -> !query.isEmpty())
                        .distinct()
                        .toList();
        if (queries.isEmpty()) {
            throw new EvaluationException(null, "rank.noQuery", file);
        }
        return queries;
    }

    /**
     * Reads lines of query, document and grade, parted by tabs.
     *
     * @throws EvaluationException when a line is not of that form, naming file and line
     */
    static Judgements read(Path file) {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        int number = 0;
        for (String line : TestCollection.lines(file)) {
            number++;
            String[] fields = line.split("\t");
            try {
                grades.computeIfAbsent(fields[0], query -> new LinkedHashMap<>())
                        .put(fields[1], Integer.parseInt(fields[FIELDS - 1].strip()));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new EvaluationException(e, "rank.noGrade", file, number);
            }
        }
        return new Judgements(grades);
    }
}
