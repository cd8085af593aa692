package io.github.seanettle.cli;

import io.github.seanettle.match.Cluster;
import io.github.seanettle.match.Clustering;
import io.github.seanettle.match.Deduplicator;
import io.github.seanettle.match.Linker;
import io.github.seanettle.match.Match;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list, finds its clusters and writes them.
 *
 * @param singles whether rows that are alike to no other are clusters, too
 * @param pairs where the pairs of the clusters go, if anywhere
 * @param byDistance whether scores are distances
 */
record DedupeRun(
        Console console,
        String file,
        OneListOptions options,
        Clustering clustering,
        boolean singles,
        @Nullable String pairs,
        ResultOptions result,
        boolean byDistance) {

    void dedupe(Linker linker) throws IOException {
        TerminalLine screen = new TerminalLine(console);
        try (Output output = Output.open(result.out, List.of(file), console, screen);
                Output pairsOutput = pairs == null ? null : Output.open(pairs, List.of(file), console, screen)) {
            TextColumn texts = options.read(file, console);
            ClusterWriter writer = new ClusterWriter(
                    texts,
                    ResultWriter.of(result.format, output, "cluster", "row", "representative", "score", "text"),
                    pairsOutput == null
                            ? null
                            : ResultWriter.of(
                                    result.format,
                                    pairsOutput,
                                    "cluster",
                                    "left_row",
                                    "right_row",
                                    "score",
                                    "left",
                                    "right"),
                    byDistance);
            String summary = dedupe(linker, texts, writer, screen);
            if (pairsOutput != null) {
                pairsOutput.complete();
            }
            output.complete();
            console.err().println(summary);
        }
    }

    private String dedupe(Linker linker, TextColumn texts, ClusterWriter writer, TerminalLine screen) {
        long rows = texts.texts().size();
        long pairsOfRows = rows * Math.max(0, rows - 1) / 2;
        Summary summary = new Summary(pairsOfRows);
        ForkJoinPool pool = options.newPool();
        try (Progress progress = new Progress("dedupe", pairsOfRows, console, screen)) {
            Linker ready = linker.withPool(pool).withProgress(progress);
            deduplicator(ready).clusters(texts.compared(), writer::write);
        } finally {
            pool.shutdownNow();
        }
        return summary.lineWithClusters(writer.clusters, writer.rows);
    }

    private Deduplicator deduplicator(Linker linker) {
        Deduplicator deduplicator = Deduplicator.of(linker).withClustering(clustering);
        if (singles) {
            deduplicator = deduplicator.withSingles();
        }
        return pairs == null ? deduplicator.withoutPairs() : deduplicator;
    }

    /** Writes clusters and counts them. */
    private static final class ClusterWriter {
        private final List<String> texts;
        private final ResultWriter members;
        private final @Nullable ResultWriter pairs;
        private final boolean byDistance;
        private long clusters;
        private long rows;

        ClusterWriter(TextColumn texts, ResultWriter members, @Nullable ResultWriter pairs, boolean byDistance) {
            this.texts = texts.texts();
            this.members = members;
            this.pairs = pairs;
            this.byDistance = byDistance;
        }

        void write(Cluster cluster) {
            clusters++;
            rows += cluster.size();
            for (Cluster.Member member : cluster.members()) {
                members.write(
                        clusters,
                        member.row() + 1,
                        cluster.representative() + 1,
                        ResultWriter.score(member.score(), byDistance),
                        texts.get(member.row()));
            }
            for (Match pair : cluster.pairs()) {
                if (pairs != null) {
                    pairs.write(
                            clusters,
                            pair.left() + 1,
                            pair.right() + 1,
                            ResultWriter.score(pair.score(), byDistance),
                            texts.get(pair.left()),
                            texts.get(pair.right()));
                }
            }
        }
    }
}
