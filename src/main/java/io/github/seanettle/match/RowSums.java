package io.github.seanettle.match;

import java.util.stream.IntStream;

/** How many rows each row matches, and the sum of these scores. Equal rows have equal sums and match one another. */
final class RowSums {
    private final DistinctRows rows;
    private final Worth worth;
    private final long[] matches;
    private final long[] totals;

    RowSums(DistinctRows rows, Worth worth) {
        this.rows = rows;
        this.worth = worth;
        matches = new long[rows.nodes()];
        totals = new long[rows.nodes()];
        for (int node = 0; node < matches.length; node++) {
            addTimes(node, rows.count(node) - 1, worth.best());
        }
    }

    /** Adds the match of two nodes, which is one of each row of one with each row of the other. */
    void add(int left, int right, double score) {
        addTimes(left, rows.count(right), score);
        addTimes(right, rows.count(left), score);
    }

    private void addTimes(int node, int times, double score) {
        matches[node] += times;
        totals[node] += times * worth.whole(score);
    }

    /** Puts first what matches most, then what has the best total, then the lower node. */
    int compare(int a, int b) {
        if (matches[a] != matches[b]) {
            return Long.compare(matches[b], matches[a]);
        }
        return totals[a] != totals[b] ? Long.compare(totals[b], totals[a]) : Integer.compare(a, b);
    }

    /** The first of some nodes, as {@link #compare} puts them. */
    int first(int[] nodes) {
        return IntStream.of(nodes).reduce(nodes[0], (a, b) -> compare(a, b) <= 0 ? a : b);
    }
}
