package io.github.seanettle.match;

import java.util.Comparator;

/**
 * What scores are worth, so that more is better whatever they are.
 *
 * @param byDistance whether scores are distances; else they are similarities
 */
record Worth(boolean byDistance) {
    /** A similarity of 1. As many of these as there are rows can be added up. */
    private static final double ONE = 1L << 31;

    /** The score of equal texts. */
    double best() {
        return byDistance ? 0 : 1;
    }

    /** Puts scores in order. */
    double of(double score) {
        return byDistance ? -score : score;
    }

    /** Whether a score is better than another. */
    boolean isBetter(double score, double than) {
        return of(score) > of(than);
    }

    /** The order in which matches are handed on. */
    Comparator<Match> byLeftThenBest() {
        return Comparator.comparingInt(Match::left)
                .thenComparingDouble(match -> -of(match.score()))
                .thenComparingInt(Match::right);
    }

    /** A whole number, so that sums do not depend on the order: of a similarity nine digits count. */
    long whole(double score) {
        return byDistance ? -(long) score : Math.round(ONE * score);
    }
}
