package io.github.seanettle.match;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes the matches of nodes, and then groups these. */
final class Grouping implements Consumer<Match> {
    private static final String REMEDY = ", or connected clusters without pairs, which need not keep them";

    private final DistinctRows rows;
    private final Measure measure;
    private final Clustering clustering;
    private final boolean withPairs;

    /** All matches; null if none need to be kept. */
    private final @Nullable MatchStore matches;

    private final DisjointSets connected;

    /** Of all matches; of complete clusters only those within them count. */
    private final RowSums sums;

    Grouping(DistinctRows rows, Measure measure, Clustering clustering, boolean withPairs, int matchLimit) {
        this.rows = rows;
        this.measure = measure;
        this.clustering = clustering;
        this.withPairs = withPairs;
        this.matches = withPairs || clustering != Clustering.CONNECTED ? new MatchStore(matchLimit, REMEDY) : null;
        this.connected = new DisjointSets(clustering == Clustering.CONNECTED ? rows.nodes() : 0);
        this.sums = new RowSums(rows, worth());
    }

    /** About what memory a match takes at most until all clusters are found. */
    static int bytesAMatch(Clustering clustering) {
        return switch (clustering) {
            case CONNECTED -> 32;
            case STAR -> 40;
            case COMPLETE -> 100;
        };
    }

    @Override
    public void accept(Match match) {
        if (matches != null) {
            matches.add(match);
        }
        if (clustering == Clustering.CONNECTED) {
            connected.join(match.left(), match.right());
        }
        if (clustering != Clustering.COMPLETE) {
            sums.add(match.left(), match.right(), match.score());
        }
    }

    /** Ends the taking of matches. */
    ClusterBuilder group(PairScorer scorer, AtomicBoolean stopped) {
        int[] labels = labels();
        int[] groupOf = numberInOrder(labels);
        if (matches != null && clustering == Clustering.COMPLETE) {
            addSumsWithin(groupOf, matches);
        }
        Buckets groups = Buckets.of(1 + Arrays.stream(groupOf).max().orElse(-1), groupOf.length, node -> groupOf[node]);
        return new ClusterBuilder(
                rows,
                measure,
                groups,
                representative(labels, scorer, stopped),
                scorer,
                withPairs ? matches : null,
                withPairs && matches != null ? within(groupOf, groups.count(), matches) : null);
    }

    /** For each node a node of its group, for all the same one: of a star the centre. */
    private int[] labels() {
        if (matches == null || clustering == Clustering.CONNECTED) {
            return IntStream.range(0, rows.nodes()).map(connected::root).toArray();
        }
        return clustering == Clustering.STAR
                ? StarClusters.of(rows.nodes(), matches, worth(), sums)
                : CompleteClusters.of(rows.nodes(), matches, worth());
    }

    private ClusterBuilder.Representative representative(int[] labels, PairScorer scorer, AtomicBoolean stopped) {
        return switch (clustering) {
            case CONNECTED -> new Medoid(rows, measure, scorer, sums, stopped);
            case COMPLETE -> (nodes, workspace) -> sums.first(nodes);
            case STAR -> (nodes, workspace) -> labels[nodes[0]];
        };
    }

    /** Numbers groups by their lowest nodes. */
    private static int[] numberInOrder(int[] labels) {
        int[] numbers = new int[labels.length];
        Arrays.fill(numbers, -1);
        int[] groupOf = new int[labels.length];
        int groups = 0;
        for (int node = 0; node < labels.length; node++) {
            if (numbers[labels[node]] < 0) {
                numbers[labels[node]] = groups++;
            }
            groupOf[node] = numbers[labels[node]];
        }
        return groupOf;
    }

    private void addSumsWithin(int[] groupOf, MatchStore all) {
        for (int match = 0; match < all.size(); match++) {
            if (groupOf[all.left(match)] == groupOf[all.right(match)]) {
                sums.add(all.left(match), all.right(match), all.score(match));
            }
        }
    }

    private static Buckets within(int[] groupOf, int groups, MatchStore all) {
        return Buckets.of(groups, all.size(), match -> {
            int group = groupOf[all.left(match)];
            return group == groupOf[all.right(match)] ? group : -1;
        });
    }

    private Worth worth() {
        return new Worth(measure.byDistance());
    }
}
