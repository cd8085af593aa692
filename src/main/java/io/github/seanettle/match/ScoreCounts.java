package io.github.seanettle.match;

import java.util.Arrays;
import java.util.Locale;

/** The counts of a histogram while it grows. */
final class ScoreCounts {
    /** A metric of a user's own may return any number; this many counters are half a gigabyte. */
    private static final int LARGEST_DISTANCE = (1 << 26) - 1;

    private final boolean distances;
    private long[] counts;

    /** @param bins how many bins there are for similarities; 0 counts distances */
    ScoreCounts(int bins) {
        this.distances = bins == 0;
        this.counts = new long[bins];
    }

    void add(double score, long count) {
        if (distances) {
            addDistance((int) score, count);
        } else {
            counts[Histogram.bin(score, counts.length)] += count;
        }
    }

    private void addDistance(int distance, long count) {
        if (distance >= counts.length) {
            if (distance > LARGEST_DISTANCE) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "a histogram counts distances up to %,d, but there is one of %,d: count similarities",
                        LARGEST_DISTANCE,
                        distance));
            }
            counts = Arrays.copyOf(counts, Math.max(distance + 1, 2 * counts.length));
        }
        counts[distance] += count;
    }

    void add(ScoreCounts others) {
        for (int bin = 0; bin < others.counts.length; bin++) {
            if (others.counts[bin] == 0) {
                continue;
            }
            if (distances) {
                addDistance(bin, others.counts[bin]);
            } else {
                counts[bin] += others.counts[bin];
            }
        }
    }

    Histogram toHistogram() {
        int length = counts.length;
        while (distances && length > 0 && counts[length - 1] == 0) {
            length--;
        }
        return new Histogram(Arrays.copyOf(counts, length), distances);
    }
}
