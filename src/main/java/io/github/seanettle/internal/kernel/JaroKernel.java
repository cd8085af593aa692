package io.github.seanettle.internal.kernel;

import java.io.Serializable;

/**
 * Jaro and Jaro-Winkler similarity.
 *
 * <p>The order of the additions and divisions decides on which side of a threshold some pairs fall, so it is the same
 * everywhere: (m/l₁ + m/l₂ + (m − t)/m) / 3. A cut-off is compared with the same doubles; what ends a comparison early
 * is an upper bound made by the same operations, with {@value #SAFETY} to spare.
 *
 * @param boostThreshold only a Jaro similarity above it is boosted
 * @param prefixWeight the boost a common leading unit
 * @param maxPrefix how many leading units count at most
 * @param longTolerance whether long texts get Winkler's further boost
 */
public record JaroKernel(double boostThreshold, double prefixWeight, int maxPrefix, boolean longTolerance)
        implements Serializable {
    private static final double SAFETY = 1e-9;

    /** The similarity of two texts, or 0 if it is below {@code minSimilarity}. */
    public double similarity(int[] a, int n, int[] b, int m, double minSimilarity, Workspace workspace) {
        if (n == 0 || m == 0) {
            return atLeast(n == m ? 1 : 0, minSimilarity);
        }
        int prefix = commonPrefix(a, n, b, 0, m);
        if (cannotReach(minSimilarity, Math.min(n, m), n, m, prefix)) {
            return 0;
        }
        if (n > m) {
            return similarity(b, m, a, n, prefix, minSimilarity, workspace);
        }
        return similarity(a, n, b, m, prefix, minSimilarity, workspace);
    }

    /** The similarity of a prepared pattern and a text, or 0 if it is below {@code minSimilarity}. */
    public double similarity(
            Pattern pattern, int[] text, int from, int length, double minSimilarity, Workspace workspace) {
        int m = pattern.length;
        if (m == 0 || length == 0) {
            return atLeast(m == length ? 1 : 0, minSimilarity);
        }
        int prefix = commonPrefix(pattern.ids, m, text, from, length);
        if (cannotReach(minSimilarity, Math.min(m, length), m, length, prefix)) {
            return 0;
        }
        boolean isWord = pattern.fitsWord() && length <= WordPattern.MAX_LENGTH;
        long counts = isWord
                ? JaroBits.matchesAndTranspositions(pattern.word, text, from, length)
                : JaroBits.matchesAndTranspositions(pattern.blocks(), text, from, length, workspace);
        return atLeast(fromCounts(counts, m, length, prefix), minSimilarity);
    }

    private double similarity(int[] a, int n, int[] b, int m, int prefix, double minSimilarity, Workspace workspace) {
        long counts;
        if (m > WordPattern.MAX_LENGTH) {
            counts = JaroBits.matchesAndTranspositions(new BlockPattern(a, 0, n), b, 0, m, workspace);
        } else {
            WordPattern pattern = workspace.wordPattern;
            pattern.fill(a, 0, n);
            counts = JaroBits.matchesAndTranspositions(pattern, b, 0, m);
            pattern.clear(a, 0);
        }
        return atLeast(fromCounts(counts, n, m, prefix), minSimilarity);
    }

    /** A similarity that no two texts of these lengths exceed. */
    public double mostSimilarity(int n, int m) {
        if (n == 0 || m == 0) {
            return n == m ? 1 : 0;
        }
        int shorter = Math.min(n, m);
        return Math.min(1, fromCounts((long) shorter << 32, n, m, Math.min(shorter, maxPrefix)) + SAFETY);
    }

    private int commonPrefix(int[] a, int n, int[] b, int from, int m) {
        int most = Math.min(maxPrefix, Math.min(n, m));
        int prefix = 0;
        while (prefix < most && a[prefix] == b[from + prefix]) {
            prefix++;
        }
        return prefix;
    }

    private boolean cannotReach(double minSimilarity, int mostMatches, int n, int m, int prefix) {
        return minSimilarity > 0 && fromCounts((long) mostMatches << 32, n, m, prefix) < minSimilarity - SAFETY;
    }

    private double fromCounts(long counts, int n, int m, int prefix) {
        int matches = (int) (counts >>> 32);
        if (matches == 0) {
            return 0;
        }
        int transpositions = (int) counts;
        double matched = matches;
        double jaro = (matched / n + matched / m + (matched - transpositions) / matched) / 3;
        return jaro > boostThreshold ? boosted(jaro, matches, n, m, prefix) : jaro;
    }

    private double boosted(double jaro, int matches, int n, int m, int prefix) {
        double winkler = jaro + prefix * prefixWeight * (1 - jaro);
        int shorter = Math.min(n, m);
        if (!longTolerance || shorter <= 4 || matches <= prefix + 1 || 2L * matches < (long) shorter + prefix) {
            return winkler;
        }
        double surplus = matches - prefix - 1;
        return winkler + (1 - winkler) * surplus / ((double) n + m - 2.0 * prefix + 2);
    }

    private static double atLeast(double similarity, double minSimilarity) {
        return similarity >= minSimilarity ? similarity : 0;
    }
}
