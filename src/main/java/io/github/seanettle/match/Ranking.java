package io.github.seanettle.match;

import io.github.seanettle.internal.engine.Partners;
import java.util.Comparator;

/**
 * Which matches of a row are wanted.
 *
 * @param byDistance whether low scores are good ones
 * @param worst the worst score of a match
 * @param count how many of the best are wanted
 * @param ties what becomes of others as good as the last of these
 * @param partners which right rows can match
 */
record Ranking(boolean byDistance, double worst, int count, Ties ties, Partners partners) {
    private static final Comparator<Match> NEAREST_FIRST =
            Comparator.comparingDouble(Match::score).thenComparingInt(Match::right);
    private static final Comparator<Match> MOST_ALIKE_FIRST =
            Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::right);

    Comparator<Match> bestFirst() {
        return byDistance ? NEAREST_FIRST : MOST_ALIKE_FIRST;
    }

    /** Whether a score is as good as another, or better. */
    boolean isAsGood(double score, double as) {
        return byDistance ? score <= as : score >= as;
    }

    /** How many pairs there are to be compared. */
    long pairs(Comparison comparison) {
        boolean eachPairTwice = partners == Partners.OTHERS;
        return eachPairTwice ? 2 * comparison.pairs() : comparison.pairs();
    }

    /** How many of these are of rows that have a text. */
    long presentPairs(Comparison comparison) {
        long left = comparison.left().present().length;
        return switch (partners) {
            case ALL -> left * comparison.right().present().length;
            case OTHERS -> left * (left - 1);
            case LATER -> left * (left - 1) / 2;
        };
    }
}
