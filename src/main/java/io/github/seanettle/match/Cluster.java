package io.github.seanettle.match;

import java.util.List;

/**
 * Rows of one list that stand for the same thing: what {@link Deduplicator} finds.
 *
 * <pre>{@code
 * Deduplicator deduplicator = Deduplicator.of(Linker.withinDistance(Metrics.levenshtein(), 1));
 * Cluster cluster = deduplicator.clusters(List.of("anna", "otto", "hanna", "hannah")).get(0);
 * cluster.rows(); // [0, 2, 3]
 * cluster.representative(); // 2
 * cluster.pairs(); // [Match[left=0, right=2, score=1.0], Match[left=2, right=3, score=1.0]]
 * }</pre>
 *
 * @param representative the row that stands for all: see {@link Clustering}
 * @param members all rows, by row; the representative is one of them
 * @param pairs why they are together: the matches among them, by left row, then best score, then right row, each with the
 *     lower row as the left one. Of equal texts only the first row is held against others, and each further one has a
 *     pair with that first row. Empty if {@linkplain Deduplicator#withoutPairs() not wanted}
 */
public record Cluster(int representative, List<Member> members, List<Match> pairs) {
    /**
     * A row of a cluster.
     *
     * @param row the row, counted from 0
     * @param score its distance from the representative, or its similarity with it; it may be beyond the cut-off where rows
     *     are {@linkplain Clustering#CONNECTED connected} through others
     */
    public record Member(int row, double score) {}

    /**
     * A cluster of these rows and pairs.
     *
     * @throws NullPointerException if a list or something in it is null
     */
    public Cluster {
        members = List.copyOf(members);
        pairs = List.copyOf(pairs);
    }

    /**
     * How many rows it has.
     *
     * @return the number of members
     */
    public int size() {
        return members.size();
    }

    /**
     * The rows alone.
     *
     * @return the rows of the members, rising
     */
    public List<Integer> rows() {
        return members.stream().map(Member::row).toList();
    }
}
