package io.github.seanettle.metric;

import io.github.seanettle.internal.Names;
import io.github.seanettle.internal.kernel.DistanceKernel;
import io.github.seanettle.text.TextOptions;
import java.util.List;
import java.util.Objects;

/**
 * Makes the metrics of this library. What they make is immutable, thread-safe and serialisable; two of the same kind and
 * options are equal.
 *
 * <pre>{@code
 * StringDistance distance = Metrics.damerauLevenshtein();
 * distance.distance("Jellyfihs", "Jellyfish"); // 1
 * distance.similarity("Jellyfihs", "Jellyfish"); // 0.8888888888888888
 * distance.distance("Jellyfihs", "Squid", 2); // 3
 * StringMetric folded = Metrics.jaroWinkler(
 *         JaroWinklerOptions.DEFAULT, TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE, Step.ACCENTS)));
 * folded.similarity("ÉMILE", "emile"); // 1.0
 * Metrics.named("jaccard"); // jaccard
 * }</pre>
 *
 * <p>Texts are compared by grapheme cluster as they stand; {@link TextOptions} choose another unit or fold case, accents
 * and more.
 */
public final class Metrics {
    private static final List<String> NAMES = List.of(
            "levenshtein", "damerau-levenshtein", "osa", "indel", "lcs", "hamming", "jaro", "jaro-winkler", "jaccard");

    private Metrics() {}

    /**
     * Levenshtein distance: the fewest insertions, deletions and substitutions of a unit (Levenshtein 1966). Normalised by the longer text's length.
     *
     * @return the metric, on grapheme clusters
     */
    public static MetricDistance levenshtein() {
        return levenshtein(TextOptions.DEFAULT);
    }

    /**
     * The distance of {@link #levenshtein()}, on texts read in another way.
     *
     * @param text how texts become units
     * @return the metric
     * @throws NullPointerException if {@code text} is null
     */
    public static MetricDistance levenshtein(TextOptions text) {
        return new UnitDistance.Metric("levenshtein", DistanceKernel.LEVENSHTEIN, text);
    }

    /**
     * Optimal string alignment distance, also called restricted Damerau-Levenshtein: Levenshtein's edits and transpositions
     * of neighbours, where no unit is edited twice. Not a metric. Normalised by the longer text's length.
     *
     * @return the metric, on grapheme clusters
     */
    public static StringDistance osa() {
        return osa(TextOptions.DEFAULT);
    }

    /**
     * The distance of {@link #osa()}, on texts read in another way.
     *
     * @param text how texts become units
     * @return the metric
     * @throws NullPointerException if {@code text} is null
     */
    public static StringDistance osa(TextOptions text) {
        return new UnitDistance("osa", DistanceKernel.OSA, text);
    }

    /**
     * Unrestricted Damerau-Levenshtein distance: Levenshtein's edits and transpositions of neighbours, with other edits
     * between the two letters allowed (Damerau 1964, Lowrance and Wagner 1975). Normalised by the longer text's length.
     *
     * @return the metric, on grapheme clusters
     */
    public static MetricDistance damerauLevenshtein() {
        return damerauLevenshtein(TextOptions.DEFAULT);
    }

    /**
     * The distance of {@link #damerauLevenshtein()}, on texts read in another way.
     *
     * @param text how texts become units
     * @return the metric
     * @throws NullPointerException if {@code text} is null
     */
    public static MetricDistance damerauLevenshtein(TextOptions text) {
        return new UnitDistance.Metric("damerau-levenshtein", DistanceKernel.DAMERAU_LEVENSHTEIN, text);
    }

    /**
     * Indel distance: the fewest insertions and deletions, so a substitution counts 2. Normalised by the sum of both lengths.
     *
     * @return the metric, on grapheme clusters
     */
    public static MetricDistance indel() {
        return indel(TextOptions.DEFAULT);
    }

    /**
     * The distance of {@link #indel()}, on texts read in another way.
     *
     * @param text how texts become units
     * @return the metric
     * @throws NullPointerException if {@code text} is null
     */
    public static MetricDistance indel(TextOptions text) {
        return new UnitDistance.Metric("indel", DistanceKernel.INDEL, text);
    }

    /**
     * LCS distance: the length of the longer text less that of the longest common subsequence; its similarity is the
     * share of the longer text that the subsequence makes up (Bakkelund 2009). Normalised by the longer text's length.
     *
     * @return the metric, on grapheme clusters
     */
    public static MetricDistance lcs() {
        return lcs(TextOptions.DEFAULT);
    }

    /**
     * The distance of {@link #lcs()}, on texts read in another way.
     *
     * @param text how texts become units
     * @return the metric
     * @throws NullPointerException if {@code text} is null
     */
    public static MetricDistance lcs(TextOptions text) {
        return new UnitDistance.Metric("lcs", DistanceKernel.LCS, text);
    }

    /**
     * Hamming distance: the positions at which the texts differ; what one text has more counts as different. Normalised by the longer text's length.
     *
     * @return the metric, on grapheme clusters
     */
    public static MetricDistance hamming() {
        return hamming(TextOptions.DEFAULT);
    }

    /**
     * The distance of {@link #hamming()}, on texts read in another way.
     *
     * @param text how texts become units
     * @return the metric
     * @throws NullPointerException if {@code text} is null
     */
    public static MetricDistance hamming(TextOptions text) {
        return new UnitDistance.Metric("hamming", DistanceKernel.HAMMING, text);
    }

    /**
     * Jaro similarity: the share of units that match within a window, less the transposed ones (Jaro 1989).
     *
     * @return the metric, on grapheme clusters
     */
    public static StringMetric jaro() {
        return jaro(TextOptions.DEFAULT);
    }

    /**
     * The similarity of {@link #jaro()}, on texts read in another way.
     *
     * @param text how texts become units
     * @return the metric
     * @throws NullPointerException if {@code text} is null
     */
    public static StringMetric jaro(TextOptions text) {
        return Jaro.plain(text);
    }

    /**
     * Jaro-Winkler similarity: Jaro's, boosted where it is above 0.7 and the texts begin alike (Winkler 1990).
     *
     * @return the metric, on grapheme clusters
     */
    public static StringMetric jaroWinkler() {
        return jaroWinkler(JaroWinklerOptions.DEFAULT);
    }

    /**
     * Jaro-Winkler similarity with options.
     *
     * @param options threshold, weight, longest prefix, tolerance for long texts
     * @return the metric, on grapheme clusters
     * @throws NullPointerException if {@code options} is null
     */
    public static StringMetric jaroWinkler(JaroWinklerOptions options) {
        return jaroWinkler(options, TextOptions.DEFAULT);
    }

    /**
     * Jaro-Winkler similarity with options, on texts read in another way.
     *
     * @param options threshold, weight, longest prefix, tolerance for long texts
     * @param text how texts become units
     * @return the metric
     * @throws NullPointerException if an argument is null
     */
    public static StringMetric jaroWinkler(JaroWinklerOptions options, TextOptions text) {
        return Jaro.winkler(Objects.requireNonNull(options, "options"), text);
    }

    /**
     * Jaccard similarity of the sets of words: words of both texts, divided by words of either (Jaccard 1901). Words
     * are what stands between white space.
     *
     * @return the metric; words are compared by grapheme cluster
     */
    public static StringMetric jaccard() {
        return jaccard(TextOptions.DEFAULT);
    }

    /**
     * The similarity of {@link #jaccard()}, on texts read in another way.
     *
     * @param text how texts become units
     * @return the metric
     * @throws NullPointerException if {@code text} is null
     */
    public static StringMetric jaccard(TextOptions text) {
        return Jaccard.ofWords(text);
    }

    /**
     * Jaccard similarity of the sets of consecutive pieces: "nacht" has with size 2 the pieces "na", "ch" and "t".
     * For the usual overlapping n-grams see {@link #ngramJaccard(int)}.
     *
     * @param size how many units a piece has; the last one may be short
     * @return the metric, on grapheme clusters
     * @throws IllegalArgumentException if {@code size} is below 1
     */
    public static StringMetric jaccard(int size) {
        return jaccard(size, TextOptions.DEFAULT);
    }

    /**
     * The similarity of {@link #jaccard(int)}, on texts read in another way.
     *
     * @param size how many units a piece has; the last one may be short
     * @param text how texts become units
     * @return the metric
     * @throws IllegalArgumentException if {@code size} is below 1
     * @throws NullPointerException if {@code text} is null
     */
    public static StringMetric jaccard(int size, TextOptions text) {
        return Jaccard.ofPieces(size, text);
    }

    /**
     * Jaccard similarity of the sets of n-grams: "nacht" has with n = 2 the n-grams "na", "ac", "ch" and "ht". A text of
     * fewer than n units is one n-gram.
     *
     * @param n how many units an n-gram has
     * @return the metric, on grapheme clusters
     * @throws IllegalArgumentException if {@code n} is below 1
     */
    public static StringMetric ngramJaccard(int n) {
        return ngramJaccard(n, TextOptions.DEFAULT);
    }

    /**
     * The similarity of {@link #ngramJaccard(int)}, on texts read in another way.
     *
     * @param n how many units an n-gram has
     * @param text how texts become units
     * @return the metric
     * @throws IllegalArgumentException if {@code n} is below 1
     * @throws NullPointerException if {@code text} is null
     */
    public static StringMetric ngramJaccard(int n, TextOptions text) {
        return Jaccard.ofNgrams(n, text);
    }

    /**
     * The names that {@link #named(String)} knows; the same on the command line, and in SQL with {@code _} for {@code -}.
     *
     * @return {@code levenshtein}, {@code damerau-levenshtein}, {@code osa}, {@code indel}, {@code lcs}, {@code hamming},
     *     {@code jaro}, {@code jaro-winkler}, {@code jaccard}
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The metric of a name.
     *
     * @param name one of {@link #names()}
     * @return the metric, on grapheme clusters; a {@link StringDistance} where it counts
     * @throws IllegalArgumentException if there is no such metric; the message suggests the nearest names
     */
    public static StringMetric named(String name) {
        return named(name, TextOptions.DEFAULT);
    }

    /**
     * The metric of a name, on texts read in another way.
     *
     * @param name one of {@link #names()}
     * @param text how texts become units
     * @return the metric; a {@link StringDistance} where it counts
     * @throws IllegalArgumentException if there is no such metric; the message suggests the nearest names
     * @throws NullPointerException if an argument is null
     */
    public static StringMetric named(String name, TextOptions text) {
        return switch (Objects.requireNonNull(name, "name")) {
            case "levenshtein" -> levenshtein(text);
            case "damerau-levenshtein" -> damerauLevenshtein(text);
            case "osa" -> osa(text);
            case "indel" -> indel(text);
            case "lcs" -> lcs(text);
            case "hamming" -> hamming(text);
            case "jaro" -> jaro(text);
            case "jaro-winkler" -> jaroWinkler(JaroWinklerOptions.DEFAULT, text);
            case "jaccard" -> jaccard(text);
            default -> throw Names.unknown("metric", name, NAMES);
        };
    }
}
