package io.github.seanettle.cli;

import java.util.Locale;

/** What a run did, in one line. The clock starts when this is made. */
final class Summary {
    private final long start = System.nanoTime();
    private final long pairs;
    private long matches;

    Summary(long pairs) {
        this.pairs = pairs;
    }

    void countMatch() {
        matches++;
    }

    /** For instance {@code 1,234,567 pairs, 345 matches, 1.2 s, 1,028,806 pairs/s}. */
    String lineWithMatches() {
        return line(pairs, count(matches, "match", "matches") + ", ", seconds());
    }

    /** For instance {@code 1,234,567 pairs, 12 clusters of 345 rows, 1.2 s, 1,028,806 pairs/s}. */
    String lineWithClusters(long clusters, long rows) {
        return line(
                pairs, count(clusters, "cluster", "clusters") + " of " + count(rows, "row", "rows") + ", ", seconds());
    }

    /** The same with the number of pairs that were compared in the end. */
    String lineWithMatches(long compared) {
        return line(compared, count(matches, "match", "matches") + ", ", seconds());
    }

    /** For instance {@code 1,234,567 pairs, 1.2 s, 1,028,806 pairs/s; kernels: vector, 512 bits}. */
    String lineWithKernels(String kernels) {
        return line(pairs, "", seconds()) + "; kernels: " + kernels;
    }

    static String line(long pairs, String found, double seconds) {
        return count(pairs, "pair", "pairs") + ", " + found + seconds(seconds)
                + String.format(Locale.ROOT, ", %,d pairs/s", Math.round(pairs / seconds));
    }

    /** For instance {@code 1.2 s} or {@code 0.003 s}. */
    static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 1 ? "%.3f s" : "%.1f s", seconds);
    }

    static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    private double seconds() {
        return Math.max(1, System.nanoTime() - start) / 1e9;
    }
}
