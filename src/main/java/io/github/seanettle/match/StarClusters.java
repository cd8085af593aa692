package io.github.seanettle.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/** {@link Clustering#STAR}. */
final class StarClusters {
    private final MatchStore matches;
    private final Worth worth;
    private final RowSums sums;
    private final int[] centre;
    private final double[] scoreWithCentre;

    private StarClusters(int nodes, MatchStore matches, Worth worth, RowSums sums) {
        this.matches = matches;
        this.worth = worth;
        this.sums = sums;
        this.centre = new int[nodes];
        this.scoreWithCentre = new double[nodes];
    }

    /** The centre of each node. */
    static int[] of(int nodes, MatchStore matches, Worth worth, RowSums sums) {
        StarClusters clusters = new StarClusters(nodes, matches, worth, sums);
        clusters.chooseCentres();
        clusters.join();
        return clusters.centre;
    }

    private void chooseCentres() {
        int nodes = centre.length;
        Buckets byLeft = Buckets.of(nodes, matches.size(), matches::left);
        Buckets byRight = Buckets.of(nodes, matches.size(), matches::right);
        Arrays.fill(centre, -1);
        boolean[] isCovered = new boolean[nodes];
        IntStream.range(0, nodes).boxed().sorted(sums::compare).forEachOrdered(node -> {
            if (!isCovered[node]) {
                centre[node] = node;
                for (int match : byLeft.of(node)) {
                    isCovered[matches.right(match)] = true;
                }
                for (int match : byRight.of(node)) {
                    isCovered[matches.left(match)] = true;
                }
            }
        });
    }

    /** No two centres match, so of a match one node at most is a centre. */
    private void join() {
        for (int match = 0; match < matches.size(); match++) {
            int left = matches.left(match);
            int right = matches.right(match);
            if (centre[left] == left) {
                offer(right, left, matches.score(match));
            } else if (centre[right] == right) {
                offer(left, right, matches.score(match));
            }
        }
    }

    private void offer(int node, int newCentre, double score) {
        boolean isFirst = centre[node] < 0;
        boolean isBetter = worth.isBetter(score, scoreWithCentre[node]);
        boolean isAsGood = score == scoreWithCentre[node] && newCentre < centre[node];
        if (isFirst || isBetter || isAsGood) {
            centre[node] = newCentre;
            scoreWithCentre[node] = score;
        }
    }
}
