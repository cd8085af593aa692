package io.github.seanettle.match;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The matches of one query while they are found on the thread that asked, which may be interrupted. */
class QueryMatches extends RowMatches {
    private static final int OFFERS_BETWEEN_LOOKS = 1 << 8;

    /** What a route looks at to know that nothing more is wanted. */
    final AtomicBoolean enough = new AtomicBoolean();

    private int offers;

    QueryMatches(Ranking ranking) {
        super(0, ranking, new Budget(Integer.MAX_VALUE));
    }

    @Override
    void offer(int right, double score) {
        if (offers++ % OFFERS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        if (!enough.get()) {
            take(right, score);
        }
    }

    void take(int right, double score) {
        super.offer(right, score);
    }

    /** All that are wanted, the best first. */
    List<Hit> hits() {
        return finish().stream()
                .map(match -> new Hit(match.right(), match.score()))
                .toList();
    }

    /** Matches that are handed on at once, in any order. */
    static final class Streamed extends QueryMatches {
        private final Ranking ranking;
        private final Consumer<? super Hit> sink;

        Streamed(Ranking ranking, Consumer<? super Hit> sink) {
            super(ranking);
            this.ranking = ranking;
            this.sink = sink;
        }

        @Override
        void take(int right, double score) {
            if (ranking.isAsGood(score, ranking.worst())) {
                sink.accept(new Hit(right, score));
            }
        }
    }

    /** Whether there is a match. */
    static final class Any extends QueryMatches {
        private final Ranking ranking;

        Any(Ranking ranking) {
            super(ranking);
            this.ranking = ranking;
        }

        @Override
        void take(int right, double score) {
            if (ranking.isAsGood(score, ranking.worst())) {
                enough.set(true);
            }
        }
    }
}
