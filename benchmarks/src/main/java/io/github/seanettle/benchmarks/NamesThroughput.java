package io.github.seanettle.benchmarks;

import io.github.seanettle.Fuzzy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * How fast this library's facade goes through pairs of names, one thread, one pair after the other. All measures share one
 * loop in one JVM, as they do in an application: each pair costs a call that the JVM cannot inline.
 */
final class NamesThroughput {
    /** What is measured, by the names that {@code measure_rapidfuzz.py} uses too. */
    private static final Map<String, ToDoubleBiFunction<String, String>> MEASURES = new TreeMap<>(Map.of(
            "levenshtein",
            Fuzzy::levenshteinDistance,
            "levenshtein-within-2",
            (a, b) -> Fuzzy.levenshteinDistance(a, b, 2),
            "osa",
            Fuzzy::osaDistance,
            "osa-within-2",
            (a, b) -> Fuzzy.osaDistance(a, b, 2),
            "indel",
            Fuzzy::indelDistance,
            "indel-within-2",
            (a, b) -> Fuzzy.indelDistance(a, b, 2),
            "damerau-levenshtein",
            Fuzzy::damerauLevenshteinDistance,
            "damerau-levenshtein-within-2",
            (a, b) -> Fuzzy.damerauLevenshteinDistance(a, b, 2),
            "jaro-winkler",
            Fuzzy::jaroWinklerSimilarity,
            "jaro-winkler-from-0.9",
            (a, b) -> Fuzzy.jaroWinklerSimilarity(a, b, 0.9)));

    /** As {@code measure_rapidfuzz.py} has it. */
    private static final long ROUND_NANOS = 250_000_000;

    private final String[] left;
    private final String[] right;

    NamesThroughput(Texts texts) {
        left = texts.left();
        right = texts.right();
    }

    static List<String> measures() {
        return List.copyOf(MEASURES.keySet());
    }

    /**
     * One round.
     *
     * @param seconds how long all pairs took, in the mean of as many passes as fit into a round
     * @param sum the sum of the answers
     */
    record Round(double seconds, double sum) {}

    Round run(String measure) {
        ToDoubleBiFunction<String, String> function = MEASURES.get(measure);
        if (function == null) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no measure %s; there are %s", measure, measures()));
        }
        double sum = 0;
        long start = System.nanoTime();
        int passes = 0;
        do {
            sum = pass(function);
            passes++;
        } while (System.nanoTime() - start < ROUND_NANOS);
        return new Round((System.nanoTime() - start) / 1e9 / passes, sum);
    }

    private double pass(ToDoubleBiFunction<String, String> function) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += function.applyAsDouble(left[i], right[i]);
        }
        return sum;
    }
}
