package io.github.seanettle.benchmarks;

import java.util.stream.IntStream;

/**
 * How many pairs are found at each threshold, and how many of these are right. Thresholds are i / {@link #BINS}; a pair is
 * found if its similarity is not below the threshold.
 */
final class QualityCurve {
    /** As many as the histograms of similarities have, so that both put a similarity into the same bin. */
    static final int BINS = 200;

    private final long[] found = new long[BINS + 1];
    private final long[] right = new long[BINS + 1];
    private final long truth;

    /** Both counts are by bin; afterwards {@link #found} and {@link #right} are by threshold. */
    private QualityCurve(long[] foundInBin, long[] rightInBin, long truth) {
        this.truth = truth;
        for (int i = BINS - 1; i >= 0; i--) {
            found[i] = found[i + 1] + foundInBin[i];
            right[i] = right[i + 1] + rightInBin[i];
        }
    }

    /**
     * A curve of counts.
     *
     * @param foundInBin how many pairs there are with a similarity from i / BINS to below (i + 1) / BINS, 1 in the last bin
     * @param rightInBin how many of these belong together
     * @param truth how many pairs belong together at all
     */
    static QualityCurve of(long[] foundInBin, long[] rightInBin, long truth) {
        return new QualityCurve(foundInBin, rightInBin, truth);
    }

    /** The bin of a similarity: the last one whose beginning is not above it. */
    static int bin(double similarity) {
        int bin = (int) Math.min(BINS - 1, similarity * BINS + 1);
        while ((double) bin / BINS > similarity) {
            bin--;
        }
        return bin;
    }

    long found(int threshold) {
        return found[threshold];
    }

    long right(int threshold) {
        return right[threshold];
    }

    /** Which part of what is found is right; 1 if nothing is found. */
    double precision(int threshold) {
        return found[threshold] == 0 ? 1 : (double) right[threshold] / found[threshold];
    }

    /** Which part of what belongs together is found. */
    double recall(int threshold) {
        return truth == 0 ? 1 : (double) right[threshold] / truth;
    }

    /** The harmonic mean of both: 2 · right / (found + truth). */
    double f1(int threshold) {
        return found[threshold] + truth == 0 ? 1 : 2.0 * right[threshold] / (found[threshold] + truth);
    }

    /** The threshold with the largest F1; of equally good ones the highest. */
    int best() {
        return IntStream.rangeClosed(1, BINS)
                .map(i -> BINS - i)
                .reduce((a, b) -> f1(b) > f1(a) ? b : a)
                .orElseThrow();
    }
}
