package io.github.seanettle.metric;

import io.github.seanettle.text.TextOptions;
import java.util.List;

/** SKELETON of the factories: signatures are fixed. */
public final class Metrics {
    private Metrics() {}

    public static MetricDistance levenshtein() {
        return levenshtein(TextOptions.DEFAULT);
    }

    public static MetricDistance levenshtein(TextOptions text) {
        throw skeleton();
    }

    public static StringDistance osa() {
        return osa(TextOptions.DEFAULT);
    }

    public static StringDistance osa(TextOptions text) {
        throw skeleton();
    }

    public static MetricDistance damerauLevenshtein() {
        return damerauLevenshtein(TextOptions.DEFAULT);
    }

    public static MetricDistance damerauLevenshtein(TextOptions text) {
        throw skeleton();
    }

    public static MetricDistance indel() {
        return indel(TextOptions.DEFAULT);
    }

    public static MetricDistance indel(TextOptions text) {
        throw skeleton();
    }

    public static MetricDistance lcs() {
        return lcs(TextOptions.DEFAULT);
    }

    public static MetricDistance lcs(TextOptions text) {
        throw skeleton();
    }

    public static MetricDistance hamming() {
        return hamming(TextOptions.DEFAULT);
    }

    public static MetricDistance hamming(TextOptions text) {
        throw skeleton();
    }

    public static StringMetric jaro() {
        return jaro(TextOptions.DEFAULT);
    }

    public static StringMetric jaro(TextOptions text) {
        throw skeleton();
    }

    public static StringMetric jaroWinkler() {
        return jaroWinkler(JaroWinklerOptions.DEFAULT);
    }

    public static StringMetric jaroWinkler(JaroWinklerOptions options) {
        return jaroWinkler(options, TextOptions.DEFAULT);
    }

    public static StringMetric jaroWinkler(JaroWinklerOptions options, TextOptions text) {
        throw skeleton();
    }

    /** Sets of words. */
    public static StringMetric jaccard() {
        return jaccard(TextOptions.DEFAULT);
    }

    public static StringMetric jaccard(TextOptions text) {
        throw skeleton();
    }

    /** Sets of consecutive, non-overlapping pieces of {@code size} units. */
    public static StringMetric jaccard(int size) {
        return jaccard(size, TextOptions.DEFAULT);
    }

    public static StringMetric jaccard(int size, TextOptions text) {
        throw skeleton();
    }

    /** Sets of overlapping n-grams. */
    public static StringMetric ngramJaccard(int n) {
        return ngramJaccard(n, TextOptions.DEFAULT);
    }

    public static StringMetric ngramJaccard(int n, TextOptions text) {
        throw skeleton();
    }

    /** levenshtein, damerau-levenshtein, osa, indel, lcs, hamming, jaro, jaro-winkler, jaccard: in this order. */
    public static List<String> names() {
        throw skeleton();
    }

    /** The metric of a name; an IllegalArgumentException that lists the nearest names if there is none. */
    public static StringMetric named(String name) {
        return named(name, TextOptions.DEFAULT);
    }

    public static StringMetric named(String name, TextOptions text) {
        throw skeleton();
    }

    private static IllegalStateException skeleton() {
        return new IllegalStateException("skeleton");
    }
}
