package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Pattern;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.metric.PreparedDistanceQuery;
import io.github.seanettle.metric.PreparedQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the right rows that match one left row. For any number of threads. */
interface RowMatcher {
    /** The matches of a left row, in any order, in a list of the caller's own. */
    List<Match> matches(int left);

    static RowMatcher of(
            CutOff cutOff, List<? extends @Nullable CharSequence> left, List<? extends @Nullable CharSequence> right) {
        if (cutOff instanceof CutOff.Distance distance) {
            return distance.metric() instanceof UnitMetric.Counting metric
                    ? new UnitDistances(metric, distance.max(), left, right)
                    : new UserDistances(distance, left, right);
        }
        CutOff.Similarity similarity = (CutOff.Similarity) cutOff;
        return similarity.metric() instanceof UnitMetric metric
                ? new UnitSimilarities(metric, similarity.min(), left, right)
                : new UserSimilarities(similarity, left, right);
    }

    /** What the matchers of built-in metrics share: both lists as ids, the right one by length. */
    abstract class Units implements RowMatcher {
        final Corpus right;
        private final int[] @Nullable [] left;

        Units(
                UnitMetric metric,
                List<? extends @Nullable CharSequence> left,
                List<? extends @Nullable CharSequence> right) {
            ClusterTable clusters = new ClusterTable(null);
            this.right = Corpus.of(right, metric.textOptions(), clusters);
            this.left = Corpus.read(left, metric.textOptions(), clusters);
        }

        /** How many units texts of these lengths must have in common to match. */
        abstract int leastCommon(int leftLength, int rightLength);

        /** Adds the match of a row and a right text, if it is one. */
        abstract void match(int row, Pattern pattern, int candidate, Workspace workspace, List<Match> into);

        @Override
        public final List<Match> matches(int row) {
            int[] text = left[row];
            List<Match> matches = new ArrayList<>();
            if (text == null) {
                return matches;
            }
            Pattern pattern = new Pattern(text, 0, text.length);
            long letters = Corpus.letters(text);
            Workspace workspace = Workspace.borrow();
            int from = 0;
            for (int length = 0; length < right.end.length; length++) {
                int to = right.end[length];
                int least = from < to ? leastCommon(text.length, length) : Integer.MAX_VALUE;
                if (least <= Math.min(text.length, length)) {
                    match(row, pattern, letters, from, to, least, workspace, matches);
                }
                from = to;
            }
            workspace.giveBack();
            return matches;
        }

        /**
         * Compares a row with the right texts of one length. A unit that the other text lacks has no partner, and two
         * population counts tell how many of those there are at least: that refuses most pairs.
         */
        private void match(
                int row,
                Pattern pattern,
                long letters,
                int from,
                int to,
                int least,
                Workspace workspace,
                List<Match> into) {
            int mostAlone = pattern.length() - least;
            int mostAloneRight = right.texts[from].length - least;
            for (int i = from; i < to; i++) {
                long others = right.letters[i];
                if (Long.bitCount(letters & ~others) <= mostAlone
                        && Long.bitCount(others & ~letters) <= mostAloneRight) {
                    match(row, pattern, i, workspace, into);
                }
            }
        }
    }

    /** A built-in distance and the largest of interest. */
    final class UnitDistances extends Units {
        private final UnitMetric.Counting metric;
        private final int max;

        UnitDistances(
                UnitMetric.Counting metric,
                int max,
                List<? extends @Nullable CharSequence> left,
                List<? extends @Nullable CharSequence> right) {
            super(metric, left, right);
            this.metric = metric;
            this.max = max;
        }

        @Override
        int leastCommon(int leftLength, int rightLength) {
            return metric.leastCommon(leftLength, rightLength, max);
        }

        @Override
        void match(int row, Pattern pattern, int candidate, Workspace workspace, List<Match> into) {
            int[] text = right.texts[candidate];
            int distance = metric.distance(pattern, text, 0, text.length, max, workspace);
            if (distance <= max) {
                into.add(new Match(row, right.rows[candidate], distance));
            }
        }
    }

    /** A built-in metric and the least similarity of interest. */
    final class UnitSimilarities extends Units {
        private final UnitMetric metric;
        private final double min;

        UnitSimilarities(
                UnitMetric metric,
                double min,
                List<? extends @Nullable CharSequence> left,
                List<? extends @Nullable CharSequence> right) {
            super(metric, left, right);
            this.metric = metric;
            this.min = min;
        }

        @Override
        int leastCommon(int leftLength, int rightLength) {
            return metric.leastCommon(leftLength, rightLength, min);
        }

        @Override
        void match(int row, Pattern pattern, int candidate, Workspace workspace, List<Match> into) {
            int[] text = right.texts[candidate];
            double similarity = metric.similarity(pattern, text, 0, text.length, min, workspace);
            if (similarity >= min) {
                into.add(new Match(row, right.rows[candidate], similarity));
            }
        }
    }

    /** A user's own distance. */
    record UserDistances(
            CutOff.Distance cutOff,
            List<? extends @Nullable CharSequence> left,
            List<? extends @Nullable CharSequence> right)
            implements RowMatcher {
        @Override
        public List<Match> matches(int row) {
            CharSequence text = left.get(row);
            if (text == null) {
                return new ArrayList<>();
            }
            List<Match> matches = new ArrayList<>();
            PreparedDistanceQuery query = cutOff.metric().prepare(text);
            int candidateRow = 0;
            for (CharSequence candidate : right) {
                int distance = candidate == null ? Integer.MAX_VALUE : query.distance(candidate, cutOff.max());
                if (candidate != null && distance <= cutOff.max()) {
                    matches.add(new Match(row, candidateRow, distance));
                }
                candidateRow++;
            }
            return matches;
        }
    }

    /** A user's own similarity. */
    record UserSimilarities(
            CutOff.Similarity cutOff,
            List<? extends @Nullable CharSequence> left,
            List<? extends @Nullable CharSequence> right)
            implements RowMatcher {
        @Override
        public List<Match> matches(int row) {
            CharSequence text = left.get(row);
            if (text == null) {
                return new ArrayList<>();
            }
            List<Match> matches = new ArrayList<>();
            PreparedQuery query = cutOff.metric().prepare(text);
            int candidateRow = 0;
            for (CharSequence candidate : right) {
                if (candidate != null) {
                    double similarity = query.similarity(candidate, cutOff.min());
                    if (similarity >= cutOff.min()) {
                        matches.add(new Match(row, candidateRow, similarity));
                    }
                }
                candidateRow++;
            }
            return matches;
        }
    }
}
