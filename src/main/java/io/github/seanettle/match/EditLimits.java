package io.github.seanettle.match;

import io.github.seanettle.internal.filter.Edits;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How many edits a match may have at most between a left text, of any length that there is, and a right one of a length. */
final class EditLimits {
    /** No left text can match. */
    private static final int NO_MATCH = -1;

    private final LaneScores scores;
    private final Edits kind;
    private final double bound;

    /** The lengths of left texts; they rise. */
    private final int[] lengths;

    private final Map<Integer, Integer> known = new HashMap<>();

    EditLimits(LaneScores scores, Corpus left, double bound) {
        this.scores = scores;
        this.kind = Objects.requireNonNull(scores.edits());
        this.bound = bound;
        this.lengths = Arrays.stream(left.byLength())
                .map(row -> left.texts().length(row))
                .distinct()
                .toArray();
    }

    /** The edits of a match with a right text of n units, at most; -1 if none can match. */
    int most(int n) {
        return known.computeIfAbsent(n, this::find);
    }

    /** Lengths that are farther from n match less. */
    private int find(int n) {
        int found = Arrays.binarySearch(lengths, n);
        int longer = found < 0 ? -found - 1 : found;
        int most = NO_MATCH;
        for (int i = longer; i < lengths.length && isInReach(lengths[i], n); i++) {
            most = Math.max(most, most(lengths[i], n));
        }
        for (int i = longer - 1; i >= 0 && isInReach(lengths[i], n); i--) {
            most = Math.max(most, most(lengths[i], n));
        }
        return most;
    }

    private boolean isInReach(int m, int n) {
        return scores.leastCommon(m, n, bound) <= Math.min(m, n);
    }

    private int most(int m, int n) {
        return kind.most(m, n, scores.leastCommon(m, n, bound));
    }
}
