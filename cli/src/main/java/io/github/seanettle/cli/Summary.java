package io.github.seanettle.cli;

import java.util.Locale;

/** What a link run did, in one line. The clock starts when this is made. */
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
    String line() {
        double seconds = Math.max(1, System.nanoTime() - start) / 1e9;
        return line(pairs, matches, seconds);
    }

    static String line(long pairs, long matches, double seconds) {
        return String.format(
                Locale.ROOT,
                seconds < 1 ? "%,d %s, %,d %s, %.3f s, %,d pairs/s" : "%,d %s, %,d %s, %.1f s, %,d pairs/s",
                pairs,
                pairs == 1 ? "pair" : "pairs",
                matches,
                matches == 1 ? "match" : "matches",
                seconds,
                Math.round(pairs / seconds));
    }
}
