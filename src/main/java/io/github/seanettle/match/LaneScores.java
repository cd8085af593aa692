package io.github.seanettle.match;

import io.github.seanettle.internal.filter.Edits;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.lane.LaneKernel;
import io.github.seanettle.internal.lane.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of lanes mean: from a code to a score, and from a score that is to be reached to a code.
 *
 * @param metric what is computed
 * @param byDistance whether scores are distances; else they are similarities
 */
record LaneScores(UnitMetric.InLanes metric, boolean byDistance) {
    /** No code is as large. */
    static final int NO_CODE = Short.MAX_VALUE;

    private static final int LONGEST_JARO_TEXT = 511;

    Recurrence recurrence() {
        return metric.recurrence();
    }

    /** Which edits are counted; null if none are. */
    @Nullable
    Edits edits() {
        return Edits.of(recurrence());
    }

    /** The longest text that lanes can take. */
    int longestText() {
        return recurrence() == Recurrence.JARO ? LONGEST_JARO_TEXT : LaneKernel.MAX_TEXT;
    }

    /** Whether a code is itself a distance, so that a low one is good; else it counts what texts have in common. */
    boolean isLowGood() {
        return recurrence() != Recurrence.JARO;
    }

    /** Whether a code is as good as another, or better. */
    boolean isAsGood(int code, int as) {
        return isLowGood() ? code <= as : code >= as;
    }

    /** The worst of some codes. */
    int worst(int[] codes) {
        int worst = codes[0];
        for (int code : codes) {
            worst = isLowGood() ? Math.max(worst, code) : Math.min(worst, code);
        }
        return worst;
    }

    /** Whether a code is the score that is asked for, whatever the lengths. */
    boolean codesAreScores() {
        return byDistance;
    }

    /** The largest code that texts of these lengths can have. */
    int largestCode(int m, int n) {
        int shorter = Math.min(m, n);
        return switch (recurrence()) {
            case LEVENSHTEIN, OSA, DAMERAU_LEVENSHTEIN, LCS, HAMMING -> Math.max(m, n);
            case INDEL -> m + n;
            case JARO -> 64 * shorter + shorter / 2;
        };
    }

    /** The score of texts of these lengths that begin with {@code prefix} equal units. */
    double score(int code, int m, int n, int prefix) {
        return byDistance ? code : metric.similarity(code, m, n, prefix);
    }

    /** How many units two texts begin with alike, up to where it can matter. */
    int prefix(FlatTexts texts, int a, FlatTexts others, int b) {
        int most = Math.min(prefixLimit(), Math.min(texts.length(a), others.length(b)));
        int prefix = 0;
        while (prefix < most && texts.ids()[texts.start(a) + prefix] == others.ids()[others.start(b) + prefix]) {
            prefix++;
        }
        return prefix;
    }

    /** The least code from which on equal leading units can change the score, or {@link #NO_CODE} if none can. */
    int leastBoosted(int m, int n) {
        int limit = Math.min(prefixLimit(), Math.min(m, n));
        for (int matches = 1; limit > 0 && matches <= Math.min(m, n); matches++) {
            if (metric.similarity(64 * matches, m, n, 0) != metric.similarity(64 * matches, m, n, limit)) {
                return 64 * matches;
            }
        }
        return NO_CODE;
    }

    /** How many leading units can matter. */
    int prefixLimit() {
        return metric.prefixLimit();
    }

    /** Whether the score depends on how many units texts begin with alike. */
    boolean needsPrefix() {
        return prefixLimit() > 0;
    }

    /**
     * How many units texts of these lengths must have in common to have a score as good as {@code bound}: 0 or more, and more
     * than the shorter has if none is as good.
     */
    int leastCommon(int m, int n, double bound) {
        int least = byDistance
                ? ((UnitMetric.Counting) metric).leastCommon(m, n, (int) bound)
                : metric.leastCommon(m, n, bound);
        return Math.max(0, least);
    }

    /** The same of texts that begin with at most {@code prefix} equal units. */
    int leastCommon(int m, int n, double bound, int prefix) {
        return byDistance ? leastCommon(m, n, bound) : Math.max(0, metric.leastCommon(m, n, bound, prefix));
    }

    /**
     * The worst code that can mean a score as good as {@code bound}: the largest one where low codes are good, else the
     * smallest; -1 or {@link #NO_CODE} if there is none. Codes as good may still mean worse scores.
     *
     * @param prefix how many units the texts begin with alike, at most
     */
    int worstCode(int m, int n, double bound, int prefix) {
        if (metric instanceof UnitMetric.Counting counting) {
            return byDistance ? (int) Math.min(bound, NO_CODE - 1) : counting.largestDistance(m, n, bound);
        }
        int least = metric.leastCommon(m, n, bound, prefix);
        return least > Math.min(m, n) ? NO_CODE : 64 * Math.max(0, least);
    }
}
