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

        /** Whether texts of these lengths can match. */
        abstract boolean canMatch(int leftLength, int rightLength);

        /** Adds the matches among the right texts {@code from .. to}, which have one length. */
        abstract void match(int row, Pattern pattern, int from, int to, Workspace workspace, List<Match> into);

        @Override
        public final List<Match> matches(int row) {
            int[] text = left[row];
            if (text == null) {
                return new ArrayList<>();
            }
            List<Match> matches = new ArrayList<>();
            Pattern pattern = new Pattern(text, 0, text.length);
            Workspace workspace = Workspace.borrow();
            int from = 0;
            for (int length = 0; length < right.end.length; length++) {
                int to = right.end[length];
                if (from < to && canMatch(text.length, length)) {
                    match(row, pattern, from, to, workspace, matches);
                }
                from = to;
            }
            workspace.giveBack();
            return matches;
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
        boolean canMatch(int leftLength, int rightLength) {
            return Math.abs(leftLength - rightLength) <= max;
        }

        @Override
        void match(int row, Pattern pattern, int from, int to, Workspace workspace, List<Match> into) {
            for (int i = from; i < to; i++) {
                int[] text = right.texts[i];
                int distance = metric.distance(pattern, text, 0, text.length, max, workspace);
                if (distance <= max) {
                    into.add(new Match(row, right.rows[i], distance));
                }
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
        boolean canMatch(int leftLength, int rightLength) {
            return metric.mostSimilarity(leftLength, rightLength) >= min;
        }

        @Override
        void match(int row, Pattern pattern, int from, int to, Workspace workspace, List<Match> into) {
            for (int i = from; i < to; i++) {
                int[] text = right.texts[i];
                double similarity = metric.similarity(pattern, text, 0, text.length, min, workspace);
                if (similarity >= min) {
                    into.add(new Match(row, right.rows[i], similarity));
                }
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
