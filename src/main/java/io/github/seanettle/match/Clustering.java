package io.github.seanettle.match;

/**
 * Which rows make a cluster, where some pairs of them match and others do not. Rows with equal texts are in one cluster
 * always. Every row is in one cluster only.
 *
 * <pre>{@code
 * Deduplicator deduplicator = Deduplicator.of(Linker.withinDistance(Metrics.levenshtein(), 1));
 * List<String> list = List.of("anna", "hanna", "hannah");
 * deduplicator.withClustering(Clustering.CONNECTED).clusters(list).get(0).rows(); // [0, 1, 2]
 * deduplicator.withClustering(Clustering.COMPLETE).clusters(list).get(0).rows(); // [0, 1]
 * deduplicator.withClustering(Clustering.STAR).clusters(list).get(0).rows(); // [0, 1, 2]
 * }</pre>
 */
public enum Clustering {
    /**
     * Connected components, also called single linkage: rows that match are in one cluster, and so are those that match
     * through others. The largest clusters there are, and the only kind that needs no memory for matches; but a chain of
     * small differences may tie together what is not alike.
     *
     * <p>The representative is the medoid: the row with the least total distance from all others of the cluster, or the
     * largest total similarity with them, matching or not; of equally good ones the first. Where a cluster has more than
     * 256 different texts, only matches count: it is the row with the most of them, then the one with the best total.
     */
    CONNECTED,

    /**
     * Complete linkage: every two rows of a cluster match. Of all pairs of clusters, single rows at first, those two are
     * joined whose worst pair of rows is the best, again and again, as long as all rows of one match all rows of the other;
     * of equally good pairs of clusters the one with the lowest row, then the one whose other cluster has the lowest.
     *
     * <p>The representative is the medoid.
     */
    COMPLETE,

    /**
     * Stars: every row of a cluster matches the centre of it (Aslam, Pelekhov, Rus 2004). A row becomes a centre unless it
     * matches an earlier one; rows are asked in the order of how many rows they match, then the best total of these scores,
     * then the row. The others join that centre which they match best, of equally good ones the first.
     *
     * <p>The representative is the centre.
     */
    STAR
}
