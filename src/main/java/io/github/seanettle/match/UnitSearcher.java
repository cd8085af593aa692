package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.FlatTexts;
import java.util.concurrent.CancellationException;

/** Compares a query with those rows whose lengths and letters leave a match possible: the way of built-in metrics. */
final class UnitSearcher implements Searcher {
    /** So many rows are looked at before the bound is asked for again. */
    private static final int STRETCH = 512;

    private final UnitMetric.InLanes metric;
    private final FlatTexts texts;
    private final QueryReader reader;
    private final LengthGroups groups;

    UnitSearcher(UnitMetric.InLanes metric, Corpus corpus) {
        this.metric = metric;
        this.texts = corpus.texts();
        this.reader = new QueryReader(corpus);
        this.groups = new LengthGroups(corpus);
    }

    @Override
    public void search(CharSequence query, boolean byDistance, Hits hits) {
        Workspace workspace = Workspace.borrow();
        new Scan(reader.read(query, workspace), byDistance, hits, workspace).run();
        workspace.giveBack();
    }

    @Override
    public boolean usesBounds() {
        return true;
    }

    /** One query. */
    private final class Scan {
        private final LaneScores scores;
        private final PairScorer.Query query;
        private final int length;
        private final int unknown;
        private final long letters;
        private final Hits hits;
        private final Workspace workspace;

        Scan(FlatTexts text, boolean byDistance, Hits hits, Workspace workspace) {
            this.scores = new LaneScores(metric, byDistance);
            this.query = new UnitScorer(metric, byDistance, text, texts).prepare(0);
            this.length = text.length(0);
            this.unknown = countUnknown(text);
            this.letters = LetterCounts.of(text, 0);
            this.hits = hits;
            this.workspace = workspace;
        }

        private static int countUnknown(FlatTexts text) {
            int count = 0;
            for (int id : text.ids()) {
                count += id == 0 ? 1 : 0;
            }
            return count;
        }

        /** Lengths like its own first: where few matches are wanted, good ones come early. */
        void run() {
            int longer = groups.firstFrom(length);
            int shorter = longer - 1;
            while (!hits.areEnough() && (shorter >= 0 || longer < groups.count())) {
                boolean up = shorter < 0
                        || longer < groups.count() && groups.length(longer) - length <= length - groups.length(shorter);
                scan(up ? longer++ : shorter--);
            }
        }

        private void scan(int group) {
            int other = groups.length(group);
            int end = groups.end(group);
            for (int from = groups.start(group); from < end && !hits.areEnough(); from += STRETCH) {
                int least = scores.leastCommon(length, other, hits.bound());
                if (least > Math.min(length - unknown, other)) {
                    return;
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("interrupted");
                }
                scan(from, Math.min(end, from + STRETCH), length - unknown - least, other - least);
            }
        }

        private void scan(int from, int to, int mostAlone, int mostAloneInRow) {
            for (int i = from; i < to; i++) {
                if (LetterCounts.pass(letters, groups.letters(i), mostAlone, mostAloneInRow)) {
                    int row = groups.row(i);
                    hits.offer(row, query.score(row, hits.bound(), workspace));
                }
            }
        }
    }
}
