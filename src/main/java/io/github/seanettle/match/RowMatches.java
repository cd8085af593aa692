package io.github.seanettle.match;

import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.internal.filter.SortedTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The matches of one left row while they are found. With a limited number of them the bound gets tighter on the way. */
class RowMatches {
    /** One more than wanted for each so many wanted is kept before the worst are dropped: the bound is tight soon. */
    private static final int WANTED_A_SPARE_ONE = 4;

    private final int left;
    private final Ranking ranking;
    private final Budget budget;
    private final List<Match> matches = new ArrayList<>();
    private double bound;

    /** Of rows with just this score those are too late. */
    private int beyondRight = Integer.MAX_VALUE;

    private int most;

    RowMatches(int left, Ranking ranking, Budget budget) {
        this.left = left;
        this.ranking = ranking;
        this.budget = budget;
        this.bound = ranking.worst();
        this.most = withSpare(ranking.count());
    }

    int left() {
        return left;
    }

    /** Where in {@code order[from .. to)}, which rises, the rows begin that can match. */
    int firstPartner(int[] order, int from, int to) {
        if (ranking.partners() != Partners.LATER) {
            return from;
        }
        int found = Arrays.binarySearch(order, from, to, left + 1);
        return found < 0 ? -found - 1 : found;
    }

    /** Where in the order of some texts those of a length begin that can match. */
    int firstPartner(SortedTexts texts, int at) {
        return texts.leading().units() > 0
                ? texts.start(at) // rows do not rise
                : firstPartner(texts.order(), texts.start(at), texts.end(at));
    }

    /** Whether there can be matches among rows of which none is below {@code last}. */
    boolean hasPartnersUpTo(int last) {
        return ranking.partners() != Partners.LATER || last > left;
    }

    /** Whether a row can match. */
    boolean admits(int right) {
        return ranking.partners().admit(left, right);
    }

    /** A worse score is no match any more. */
    double bound() {
        return bound;
    }

    /** Takes the score of a right row. */
    void offer(int right, double score) {
        boolean isGood = score == bound ? right < beyondRight : ranking.isAsGood(score, bound);
        if (!isGood || !admits(right)) {
            return;
        }
        budget.take(1);
        matches.add(new Match(left, right, score));
        if (matches.size() >= most) {
            dropWorst();
            most = withSpare(matches.size());
        }
    }

    private static int withSpare(int count) {
        return (int) Math.min(Integer.MAX_VALUE, count + 1L + count / WANTED_A_SPARE_ONE);
    }

    /** All that are wanted, the best first. */
    List<Match> finish() {
        dropWorst();
        return matches;
    }

    private void dropWorst() {
        matches.sort(ranking.bestFirst());
        if (matches.size() < ranking.count()) {
            return;
        }
        Match last = matches.get(ranking.count() - 1);
        bound = last.score();
        beyondRight = ranking.ties() == Ties.FIRST ? last.right() : Integer.MAX_VALUE;
        int end = ranking.count();
        while (ranking.ties() == Ties.ALL
                && end < matches.size()
                && matches.get(end).score() == bound) {
            end++;
        }
        budget.take(end - matches.size());
        matches.subList(end, matches.size()).clear();
    }

    /** How many matches a group of rows may keep. For one thread. */
    static final class Budget {
        private final int limit;
        private int taken;

        Budget(int limit) {
            this.limit = limit;
        }

        private void take(int count) {
            taken += count;
            if (taken > limit) {
                throw new ExceededException();
            }
        }
    }

    /** Rows have more matches than their budget allows. */
    static final class ExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExceededException() {
            super("more matches than the budget allows", null, false, false);
        }
    }
}
