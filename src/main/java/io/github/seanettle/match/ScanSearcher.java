package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.metric.StringMetric;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares a query with all rows: the way of metrics of which nothing is known that could refuse any.
 *
 * @param queries makes a query ready
 * @param rows those that have a text
 */
record ScanSearcher(Preparation queries, int[] rows) implements Searcher {
    /** Makes a query ready to be compared with rows. For any number of threads. */
    interface Preparation {
        PairScorer.Query prepare(CharSequence query, boolean byDistance, Workspace workspace);
    }

    /** The way of a user's own metric, which is handed whole texts. */
    static ScanSearcher of(StringMetric metric, @Nullable String[] texts) {
        return new ScanSearcher(
                (query, byDistance, workspace) -> {
                    CharSequence[] queries = {query.toString()};
                    return new UserScorer(metric, byDistance, queries, texts).prepare(0);
                },
                IntStream.range(0, texts.length)
                        .filter(row -> texts[row] != null)
                        .toArray());
    }

    /** The way of a built-in metric that has to know which units are which. */
    static ScanSearcher of(UnitMetric metric, Corpus corpus) {
        QueryReader reader = new QueryReader(corpus);
        Corpus units = corpus.inUnits();
        return new ScanSearcher(
                (query, byDistance, workspace) -> new UnitScorer(
                                metric, byDistance, reader.readUnits(query, workspace), units.texts())
                        .prepare(0),
                Comparison.Side.of(units).present());
    }

    @Override
    public void search(CharSequence query, boolean byDistance, Hits hits) {
        Workspace workspace = Workspace.borrow();
        PairScorer.Query prepared = queries.prepare(query, byDistance, workspace);
        for (int i = 0; i < rows.length && !hits.areEnough(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            hits.offer(rows[i], prepared.score(rows[i], hits.bound(), workspace));
        }
        workspace.giveBack();
    }

    @Override
    public boolean usesBounds() {
        return false;
    }
}
