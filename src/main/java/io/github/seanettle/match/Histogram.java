package io.github.seanettle.match;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many pairs of two lists have which score. Immutable.
 *
 * <pre>{@code
 * PairScores pairs = AllPairs.byDistance(Metrics.levenshtein()).between(List.of("Ada"), List.of("Ada", "Adam", "Eva"));
 * Histogram histogram = pairs.histogram();
 * histogram.bins(); // 3
 * histogram.count(1); // 1
 * histogram.total(); // 3
 * }</pre>
 *
 * <p>Of distances there is a bin for each, from 0 to the largest that occurs. Of similarities there are as many as were
 * asked for, n: bin i counts those that are at least i/n and below (i + 1)/n, where i/n is the double nearest to it; the last
 * one counts 1, too. Pairs with a missing text are in no bin.
 */
public final class Histogram {
    private final long[] counts;
    private final boolean ofDistances;

    Histogram(long[] counts, boolean ofDistances) {
        this.counts = counts;
        this.ofDistances = ofDistances;
    }

    /** The bin of a similarity, of so many. */
    static int bin(double similarity, int bins) {
        int guess = Math.min((int) (similarity * bins), bins - 1);
        if ((double) guess / bins > similarity) {
            return guess - 1;
        }
        return guess + 1 < bins && (double) (guess + 1) / bins <= similarity ? guess + 1 : guess;
    }

    /**
     * Whether distances were counted; else it was similarities.
     *
     * @return true for distances
     */
    public boolean isOfDistances() {
        return ofDistances;
    }

    /**
     * How many bins there are.
     *
     * @return for distances one more than the largest that occurs, or 0 if there is no pair; else the number asked for
     */
    public int bins() {
        return counts.length;
    }

    /**
     * How many pairs are in a bin.
     *
     * @param bin the bin, from 0; for distances the distance
     * @return the number of pairs
     * @throws IndexOutOfBoundsException if there is no such bin
     */
    public long count(int bin) {
        return counts[bin];
    }

    /**
     * The least score that a bin counts.
     *
     * @param bin the bin, from 0
     * @return the distance, or the least similarity
     */
    public double from(int bin) {
        return ofDistances ? bin : (double) bin / counts.length;
    }

    /**
     * How many pairs have a score.
     *
     * @return the sum of all bins
     */
    public long total() {
        return Arrays.stream(counts).sum();
    }

    /** Whether another object is a histogram with equal counts of the same kind of score. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that && ofDistances == that.ofDistances && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    /** One line for each bin that is not empty: the least score, a tab, the count. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, counts.length)
                .filter(bin -> counts[bin] != 0)
                .forEach(bin -> lines.append(ofDistances ? String.valueOf(bin) : label(bin))
                        .append('\t')
                        .append(counts[bin])
                        .append('\n'));
        return lines.toString();
    }

    private String label(int bin) {
        return String.format(Locale.ROOT, "%.4f", from(bin)).replaceAll("0+$", "0");
    }
}
