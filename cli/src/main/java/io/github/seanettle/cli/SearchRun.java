package io.github.seanettle.cli;

import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.match.Hit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/**
 * Looks for texts in an index, some at once, and writes what is found in order. Only a few queries are ahead of the one that
 * is being written, so that their hits need not all be kept.
 *
 * @param byDistance whether scores are distances
 */
record SearchRun(FuzzyIndex index, Searcher searcher, boolean byDistance, ThreadOption threads, MatchFormat format) {
    private static final int QUERIES_A_THREAD = 8;

    /** Finds the rows that match a text. For any number of threads. */
    interface Searcher {
        List<Hit> search(String text);
    }

    /** A query that is on its way. */
    private record Started(int row, Future<List<Hit>> hits) {}

    void search(TextColumn queries, Output output, Console console, TerminalLine screen) {
        long start = System.nanoTime();
        long pairs = (long) queries.texts().size() * index.size();
        ForkJoinPool pool = threads.newPool();
        long matches;
        try (Progress progress = new Progress("search", pairs, console, screen)) {
            matches = search(queries, pool, progress, MatchWriter.ofHits(format, output));
        } finally {
            pool.shutdownNow();
        }
        output.complete();
        console.err()
                .println(Summary.count(queries.texts().size(), "query", "queries") + ", "
                        + Summary.count(matches, "match", "matches") + ", "
                        + Summary.seconds((System.nanoTime() - start) / 1e9));
    }

    private long search(TextColumn queries, ForkJoinPool pool, Progress progress, MatchWriter writer) {
        int rows = queries.texts().size();
        Deque<Started> started = new ArrayDeque<>();
        long matches = 0;
        for (int row = 0; row < rows; row++) {
            if (queries.compared().get(row) != null) {
                String text = queries.texts().get(row);
                started.add(new Started(row, pool.submit(() -> searcher.search(text))));
            }
            if (started.size() > QUERIES_A_THREAD * pool.getParallelism()) {
                matches += write(started.remove(), queries, writer);
            }
            progress.done((long) row * index.size(), (long) rows * index.size());
        }
        while (!started.isEmpty()) {
            matches += write(started.remove(), queries, writer);
        }
        return matches;
    }

    private long write(Started query, TextColumn queries, MatchWriter writer) {
        List<Hit> hits = hits(query);
        for (Hit hit : hits) {
            Number score = ResultWriter.score(hit.score(), byDistance);
            String text = String.valueOf(index.text(hit.row()));
            writer.write(query.row + 1, hit.row() + 1, score, queries.texts().get(query.row), text);
        }
        return hits.size();
    }

    private static List<Hit> hits(Started query) {
        try {
            return query.hits.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
