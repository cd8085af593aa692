package io.github.seanettle.internal.filter;

import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;

/**
 * Chooses where texts of one length are cut into segments, so that as few texts as possible share a segment.
 *
 * <p>Segments of equal length would do, but names end alike: half of the last segments would be " Inc". So a sample of the
 * texts says how many pairs of them share what stands between two places, and the cheapest cuts are found by dynamic
 * programming over the places.
 */
final class SegmentCuts {
    private static final int SAMPLED = 256;

    /** Longer texts are cut at every second place, and so on. */
    private static final int MOST_PLACES = 64;

    /** The slots that sampled segments fall into, a power of two. */
    private static final int SLOTS = 1 << 12;

    /** Where nobody shares a segment, longer ones are still better: by so much a unit. */
    private static final double A_UNIT_MORE = 1.0 / 8;

    private final int[] places;

    /** The share of pairs that have equal texts from one place to another. */
    private final double[][] shared;

    private SegmentCuts(int[] places, double[][] shared) {
        this.places = places;
        this.shared = shared;
    }

    /** Looks at the texts of one length, {@code order[from .. to)}. */
    static SegmentCuts of(FlatTexts texts, int[] order, int from, int to) {
        int length = texts.length(order[from]);
        int step = (length + MOST_PLACES - 1) / MOST_PLACES;
        int[] places = new int[(length + step - 1) / step + 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.min(length, i * step);
        }
        int sampled = Math.min(SAMPLED, to - from);
        long[][] hashes = new long[sampled][];
        for (int s = 0; s < sampled; s++) {
            int row = order[from + (int) ((long) s * (to - from) / sampled)];
            hashes[s] = SubstringHashes.prefixes(texts.ids(), texts.start(row), length, new long[length + 1]);
        }
        return new SegmentCuts(places, shared(places, hashes));
    }

    private static double[][] shared(int[] places, long[][] hashes) {
        double[][] shared = new double[places.length][places.length];
        double pairs = Math.max(1, hashes.length * (hashes.length - 1) / 2.0);
        int[] counts = new int[SLOTS];
        for (int a = 0; a < places.length; a++) {
            for (int b = a + 1; b < places.length; b++) {
                long power = SubstringHashes.power(places[b] - places[a]);
                Arrays.fill(counts, 0);
                long equal = 0;
                for (long[] prefixes : hashes) {
                    long hash = prefixes[places[b]] - prefixes[places[a]] * power;
                    equal += counts[(int) (SubstringHashes.spread(hash) >>> 32) & (SLOTS - 1)]++;
                }
                shared[a][b] = equal / pairs + Math.pow(A_UNIT_MORE, places[b] - places[a]);
            }
        }
        return shared;
    }

    /** How many segments there can be at most. */
    int mostSegments() {
        return places.length - 1;
    }

    /**
     * Cuts for texts with at most so many edits between them: where each of one segment more than edits begins, and at the
     * end where the last one ends.
     */
    int[] cuts(Edits kind, int edits) {
        double[][] best = new double[edits + 2][places.length];
        int[][] previous = new int[edits + 2][places.length];
        Arrays.fill(best[0], Double.POSITIVE_INFINITY);
        best[0][0] = 0;
        for (int s = 1; s <= edits + 1; s++) {
            Arrays.fill(best[s], Double.POSITIVE_INFINITY);
            double lookups = lookups(kind, edits, s - 1);
            for (int b = s; b < places.length; b++) {
                for (int a = s - 1; a < b; a++) {
                    double cost = best[s - 1][a] + lookups * shared[a][b];
                    if (cost < best[s][b]) {
                        best[s][b] = cost;
                        previous[s][b] = a;
                    }
                }
            }
        }
        int[] cuts = new int[edits + 2];
        int place = places.length - 1;
        for (int s = edits + 1; s >= 0; s--) {
            cuts[s] = places[place];
            place = previous[s][place];
        }
        return cuts;
    }

    /** In how many places a segment is looked for, all differences of lengths together. */
    static int lookups(Edits kind, int edits, int segment) {
        return (2 * kind.reach(segment) + 1) * (2 * kind.reach(edits - segment) + 1);
    }
}
