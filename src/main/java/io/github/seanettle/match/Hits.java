package io.github.seanettle.match;

import java.util.List;
import java.util.function.Consumer;

/** What becomes of the rows that match a query, while they are found. For one thread. */
abstract class Hits {
    /** A worse score is no match any more. */
    abstract double bound();

    /** Takes the score of a row. It may be worse than the bound. */
    abstract void offer(int row, double score);

    /** Whether nothing more is wanted. */
    boolean areEnough() {
        return false;
    }

    /** The best ones. With a limited number of them the bound gets tighter on the way. */
    static final class Best extends Hits {
        private final RowMatches matches;

        Best(Ranking ranking) {
            this.matches = new RowMatches(0, ranking, new RowMatches.Budget(Integer.MAX_VALUE));
        }

        @Override
        double bound() {
            return matches.bound();
        }

        @Override
        void offer(int row, double score) {
            matches.offer(row, score);
        }

        /** All that are wanted, the best first. */
        List<Hit> finish() {
            return matches.finish().stream()
                    .map(match -> new Hit(match.right(), match.score()))
                    .toList();
        }
    }

    /** All, handed on at once. */
    static final class Streamed extends Hits {
        private final Ranking ranking;
        private final Consumer<? super Hit> sink;

        Streamed(Ranking ranking, Consumer<? super Hit> sink) {
            this.ranking = ranking;
            this.sink = sink;
        }

        @Override
        double bound() {
            return ranking.worst();
        }

        @Override
        void offer(int row, double score) {
            if (ranking.isAsGood(score, ranking.worst())) {
                sink.accept(new Hit(row, score));
            }
        }
    }

    /** Whether there are any. */
    static final class Any extends Hits {
        private final Ranking ranking;
        private boolean found;

        Any(Ranking ranking) {
            this.ranking = ranking;
        }

        @Override
        double bound() {
            return ranking.worst();
        }

        @Override
        void offer(int row, double score) {
            found |= ranking.isAsGood(score, ranking.worst());
        }

        @Override
        boolean areEnough() {
            return found;
        }
    }
}
