package io.github.seanettle.benchmarks;

import io.github.seanettle.Fuzzy;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.PreparedDistanceQuery;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringDistance;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * What is computed for a pair, by a name that {@code measure_rapidfuzz.py} reads in the same way: {@code osa},
 * {@code osa-within-2} with a largest distance, {@code jaro-from-0.9} with a smallest similarity.
 *
 * @param name the name
 * @param metric the metric in it
 * @param cutOff the number in it; NaN without one
 */
record Measure(String name, String metric, double cutOff) {
    private static final String WITHIN = "-within-";
    private static final String FROM = "-from-";

    static Measure named(String name) {
        int at = Math.max(name.indexOf(WITHIN), name.indexOf(FROM));
        Measure measure = at < 0
                ? new Measure(name, name, Double.NaN)
                : new Measure(
                        name, name.substring(0, at), Double.parseDouble(name.substring(name.lastIndexOf('-') + 1)));
        if (at >= 0 && measure.isDistance() != name.contains(WITHIN)) {
            throw new IllegalArgumentException(name + ": distances have within, similarities have from");
        }
        return measure;
    }

    /** Whether answers are distances; else they are similarities. */
    boolean isDistance() {
        return Metrics.named(metric) instanceof StringDistance;
    }

    /** What NumPy keeps the answers in. */
    String type() {
        return isDistance() ? "int32" : "float64";
    }

    /** The facade's method. */
    ToDoubleBiFunction<String, String> facade() {
        return Double.isNaN(cutOff) ? plain() : withCutOff();
    }

    private ToDoubleBiFunction<String, String> plain() {
        return switch (metric) {
            case "levenshtein" -> Fuzzy::levenshteinDistance;
            case "osa" -> Fuzzy::osaDistance;
            case "damerau-levenshtein" -> Fuzzy::damerauLevenshteinDistance;
            case "indel" -> Fuzzy::indelDistance;
            case "hamming" -> Fuzzy::hammingDistance;
            case "jaro" -> Fuzzy::jaroSimilarity;
            case "jaro-winkler" -> Fuzzy::jaroWinklerSimilarity;
            default -> throw new IllegalArgumentException("no measure of " + metric);
        };
    }

    private ToDoubleBiFunction<String, String> withCutOff() {
        int most = (int) cutOff;
        return switch (metric) {
            case "levenshtein" -> (a, b) -> Fuzzy.levenshteinDistance(a, b, most);
            case "osa" -> (a, b) -> Fuzzy.osaDistance(a, b, most);
            case "damerau-levenshtein" -> (a, b) -> Fuzzy.damerauLevenshteinDistance(a, b, most);
            case "indel" -> (a, b) -> Fuzzy.indelDistance(a, b, most);
            case "jaro" -> (a, b) -> Fuzzy.jaroSimilarity(a, b, cutOff);
            case "jaro-winkler" -> (a, b) -> Fuzzy.jaroWinklerSimilarity(a, b, cutOff);
            default -> throw new IllegalArgumentException("no measure of " + metric + " with a cut-off");
        };
    }

    /** A text to compare with many others. */
    ToDoubleFunction<String> prepare(String text) {
        if (Metrics.named(metric) instanceof StringDistance distance) {
            PreparedDistanceQuery query = distance.prepare(text);
            int most = (int) cutOff;
            return Double.isNaN(cutOff) ? query::distance : candidate -> query.distance(candidate, most);
        }
        PreparedQuery query = Metrics.named(metric).prepare(text);
        return Double.isNaN(cutOff) ? query::similarity : candidate -> query.similarity(candidate, cutOff);
    }
}
