package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.FlatTexts;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Compares a query with those rows whose lengths and letters leave a match possible: the way of built-in metrics. */
final class UnitSearcher implements Searcher {
    /** For so many edits texts have segments, or for one in so many units of longer ones. */
    private static final int EDITS = 2;

    private static final int UNITS_AN_EDIT = 8;

    /** So many rows are compared before the bound is asked for again. */
    private static final int STRETCH = 256;

    private final UnitMetric.InLanes metric;
    private final QueryReader reader;
    private final SortedTexts sorted;
    private final @Nullable SegmentIndex segments;

    UnitSearcher(UnitMetric.InLanes metric, Corpus corpus) {
        this.metric = metric;
        this.reader = new QueryReader(corpus);
        this.sorted = new SortedTexts(corpus.texts(), corpus.byLength());
        Edits edits = Edits.of(metric.recurrence());
        this.segments = edits == null
                ? null
                : SegmentIndex.of(sorted, edits, length -> Math.max(EDITS, length / UNITS_AN_EDIT));
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
        private final Finder finder;
        private final int length;
        private final int unknown;
        private final Hits hits;
        private final Workspace workspace;

        Scan(FlatTexts text, boolean byDistance, Hits hits, Workspace workspace) {
            this.scores = new LaneScores(metric, byDistance);
            this.query = new UnitScorer(metric, byDistance, text, sorted.texts()).prepare(0);
            this.finder = finder(text);
            this.length = text.length(0);
            this.unknown = countUnknown(text);
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
            int longer = sorted.atLeast(length);
            int shorter = longer - 1;
            while (!hits.areEnough() && (shorter >= 0 || longer < sorted.lengthCount())) {
                boolean up = shorter < 0
                        || longer < sorted.lengthCount()
                                && sorted.length(longer) - length <= length - sorted.length(shorter);
                scan(up ? longer++ : shorter--);
            }
        }

        private void scan(int at) {
            int least = least(at);
            if (isPossible(at, least)) {
                compare(at, finder.find(at, least));
            }
        }

        private int least(int at) {
            return Math.max(0, scores.leastCommon(length, sorted.length(at), hits.bound()));
        }

        private boolean isPossible(int at, int least) {
            return least <= Math.min(length - unknown, sorted.length(at));
        }

        private void compare(int at, Candidates found) {
            for (int i = 0; i < found.count() && !hits.areEnough(); i++) {
                if (i % STRETCH == 0) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new CancellationException("interrupted");
                    }
                    if (!isPossible(at, least(at))) {
                        return;
                    }
                }
                int row = sorted.order()[found.places()[i]];
                hits.offer(row, query.score(row, hits.bound(), workspace));
            }
        }
    }

    /** Finds the rows of a length that can match. */
    private interface Finder {
        Candidates find(int at, int least);
    }

    private Finder finder(FlatTexts text) {
        if (segments != null) {
            SegmentIndex.Search search = segments.search();
            search.read(text.ids(), 0, text.length(0));
            return (at, least) -> search.find(at, least, 0);
        }
        Candidates candidates = new Candidates(sorted);
        candidates.read(text.ids(), 0, text.length(0));
        return (at, least) -> {
            candidates.clear();
            candidates.addFrom(sorted.start(at), sorted.end(at), sorted.length(at), least);
            candidates.keepPossible(sorted.length(at), least);
            return candidates;
        };
    }
}
