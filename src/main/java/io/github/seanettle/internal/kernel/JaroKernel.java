package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.text.PlainText;
import java.io.Serializable;

/**
 * Jaro and Jaro-Winkler similarity.
 *
 * <p>The order of the additions and divisions decides on which side of a threshold some pairs fall, so it is the same
 * everywhere: (m/l₁ + m/l₂ + (m − t)/m) / 3. A cut-off is compared with the same doubles; what ends a comparison early
 * is a number of matches that is surely too low.
 *
 * @param boostThreshold only a Jaro similarity above it is boosted
 * @param prefixWeight the boost a common leading unit
 * @param maxPrefix how many leading units count at most
 * @param longTolerance whether long texts get Winkler's further boost
 */
public record JaroKernel(double boostThreshold, double prefixWeight, int maxPrefix, boolean longTolerance)
        implements Serializable {
    private static final double LENIENCE = 1e-3;

    /** The similarity of two texts, or 0 if it is below {@code minSimilarity}. */
    public double similarity(int[] a, int n, int[] b, int m, double minSimilarity, Workspace workspace) {
        if (n == 0 || m == 0) {
            return atLeast(n == m ? 1 : 0, minSimilarity);
        }
        int prefix = commonPrefix(a, n, b, 0, m);
        int least = leastMatches(minSimilarity, n, m, prefix);
        if (least > Math.min(n, m)) {
            return 0;
        }
        long counts = n >= m ? counts(a, n, b, m, least, workspace) : counts(b, m, a, n, least, workspace);
        return atLeast(fromCounts(counts, n, m, prefix), minSimilarity);
    }

    /** The similarity of a prepared pattern and a text, or 0 if it is below {@code minSimilarity}. */
    public double similarity(
            Pattern pattern, int[] text, int from, int length, double minSimilarity, Workspace workspace) {
        int m = pattern.length;
        if (m == 0 || length == 0) {
            return atLeast(m == length ? 1 : 0, minSimilarity);
        }
        int prefix = commonPrefix(pattern.ids, m, text, from, length);
        int least = leastMatches(minSimilarity, m, length, prefix);
        if (least > Math.min(m, length)) {
            return 0;
        }
        boolean isWord = pattern.fitsWord() && length <= WordPattern.MAX_LENGTH;
        long counts = isWord
                ? JaroBits.matchesAndTranspositions(pattern.word, text, from, length, least)
                : JaroLists.matchesAndTranspositions(pattern.positions(), text, from, length, least, workspace);
        return atLeast(fromCounts(counts, m, length, prefix), minSimilarity);
    }

    /**
     * The similarity of two strings, or 0 if it is below {@code minSimilarity}, straight from their chars; or {@link
     * DistanceKernel#NO_ANSWER}, if they are not plain or do not fit a word.
     */
    public double similarity(String a, String b, PlainText plain, double minSimilarity) {
        return a.length() <= b.length() ? ladder(a, b, plain, minSimilarity) : ladder(b, a, plain, minSimilarity);
    }

    /** The first text is not longer: the second is the pattern, because a column costs more than a row of its table. */
    private double ladder(String a, String b, PlainText plain, double minSimilarity) {
        int m = a.length();
        int n = b.length();
        if (m == 0 || n > WordPattern.MAX_LENGTH) {
            return DistanceKernel.NO_ANSWER;
        }
        int prefix = commonPrefix(a, b);
        int least = leastMatches(minSimilarity, n, m, prefix);
        if (least > 0) {
            int most = plain.mostCommon(a, m, b, n, 0);
            if (most < least) {
                return most == PlainText.NOT_PLAIN ? DistanceKernel.NO_ANSWER : 0;
            }
        }
        Workspace workspace = Workspace.borrow();
        WordPattern pattern = workspace.wordPattern;
        boolean isPlain = pattern.fill(plain, b, 0, n);
        double similarity =
                isPlain ? similarity(pattern, plain, a, prefix, least, minSimilarity) : DistanceKernel.NO_ANSWER;
        pattern.clear(b, 0);
        workspace.giveBack();
        return similarity;
    }

    /** The same for a prepared pattern and a string. */
    public double similarity(Pattern pattern, String text, PlainText plain, double minSimilarity) {
        int m = pattern.length;
        int n = text.length();
        if (m == 0 || n == 0 || !pattern.fitsWord() || n > WordPattern.MAX_LENGTH) {
            return DistanceKernel.NO_ANSWER;
        }
        int prefix = commonPrefix(pattern.ids, m, text);
        int least = leastMatches(minSimilarity, m, n, prefix);
        if (least > 0) {
            int most = pattern.word.occurring(plain, text, 0, n);
            if (most < least) {
                return most == PlainText.NOT_PLAIN ? DistanceKernel.NO_ANSWER : 0;
            }
        }
        return similarity(pattern.word, plain, text, prefix, least, minSimilarity);
    }

    private double similarity(
            WordPattern pattern, PlainText plain, String text, int prefix, int least, double minSimilarity) {
        long counts = JaroBits.matchesAndTranspositions(pattern, plain, text, least);
        return counts < 0
                ? DistanceKernel.NO_ANSWER
                : atLeast(fromCounts(counts, pattern.length(), text.length(), prefix), minSimilarity);
    }

    /** Matches · 64 + transpositions of a prepared pattern and a text of fewer than 512 units. */
    public static int matchesAndTranspositions(Pattern pattern, int[] text, int from, int length, Workspace workspace) {
        if (pattern.length == 0 || length == 0) {
            return 0;
        }
        boolean isWord = pattern.fitsWord() && length <= WordPattern.MAX_LENGTH;
        long counts = isWord
                ? JaroBits.matchesAndTranspositions(pattern.word, text, from, length, 0)
                : JaroLists.matchesAndTranspositions(pattern.positions(), text, from, length, 0, workspace);
        return (int) (counts >>> 32) * 64 + (int) counts;
    }

    /** The similarity of two texts, from what {@link #matchesAndTranspositions} counts and how many leading units are equal. */
    public double similarity(int matches, int transpositions, int n, int m, int prefix) {
        if (n == 0 || m == 0) {
            return n == m ? 1 : 0;
        }
        return fromCounts((long) matches << 32 | transpositions, n, m, prefix);
    }

    /** The first text is not shorter: it is the pattern, because a column costs more than a row of its table. */
    private static long counts(int[] a, int n, int[] b, int m, int least, Workspace workspace) {
        if (n > WordPattern.MAX_LENGTH) {
            return JaroLists.matchesAndTranspositions(new UnitPositions(a, 0, n), b, 0, m, least, workspace);
        }
        WordPattern pattern = workspace.wordPattern;
        pattern.fill(a, 0, n);
        long counts = JaroBits.matchesAndTranspositions(pattern, b, 0, m, least);
        pattern.clear(a, 0);
        return counts;
    }

    /** How many units texts of these lengths must have in common to be so similar. */
    public int leastCommon(int n, int m, double minSimilarity) {
        return leastCommon(n, m, minSimilarity, maxPrefix);
    }

    /** As {@link #leastCommon(int, int, double)}, of texts that begin with at most {@code prefix} equal units. */
    public int leastCommon(int n, int m, double minSimilarity, int prefix) {
        return leastMatches(minSimilarity, n, m, Math.min(prefix, Math.min(n, m)));
    }

    private int commonPrefix(int[] a, int n, int[] b, int from, int m) {
        int most = Math.min(maxPrefix, Math.min(n, m));
        int prefix = 0;
        while (prefix < most && a[prefix] == b[from + prefix]) {
            prefix++;
        }
        return prefix;
    }

    private int commonPrefix(String a, String b) {
        int most = Math.min(maxPrefix, Math.min(a.length(), b.length()));
        int prefix = 0;
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return prefix;
    }

    private int commonPrefix(int[] a, int n, String b) {
        int most = Math.min(maxPrefix, Math.min(n, b.length()));
        int prefix = 0;
        while (prefix < most && a[prefix] == b.charAt(prefix)) {
            prefix++;
        }
        return prefix;
    }

    /**
     * With fewer matches the similarity is below {@code minSimilarity}: Jaro's is at most (m/l₁ + m/l₂ + 1) / 3, and the
     * boost adds at most its share of what is missing. Rounded down by far more than doubles err.
     */
    private int leastMatches(double minSimilarity, int n, int m, int prefix) {
        double boost = prefix * prefixWeight;
        if (minSimilarity == 0 || longTolerance || boost >= 1) {
            return 0;
        }
        double jaro = (minSimilarity - boost) / (1 - boost);
        double least = (3 * jaro - 1) * n * m / ((double) n + m);
        return (int) Math.ceil(least - LENIENCE);
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
