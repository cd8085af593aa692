package io.github.seanettle.internal.filter;

import java.util.function.LongConsumer;

/**
 * The segments of texts as keys that mean the same in every process: what {@link SegmentIndex} looks up in tables, but here
 * all segments of a length are equally long, so that no list needs to be known. For one text at a time.
 */
public final class SegmentKeys {
    private final Edits kind;
    private final int[] ids;
    private final int length;
    private final long[] prefixes;

    /**
     * Takes a text.
     *
     * @param kind the edits that count
     * @param ids its units, named alike in every process
     */
    public SegmentKeys(Edits kind, int[] ids) {
        this.kind = kind;
        this.ids = ids;
        this.length = ids.length;
        this.prefixes = SubstringHashes.prefixes(ids, 0, length, new long[length + 1]);
    }

    /** Gives the keys of the text's own segments, one more than edits: what others look for. */
    public void own(int edits, LongConsumer sink) {
        for (int s = 0; s <= edits; s++) {
            int begin = cut(length, edits, s);
            sink.accept(key(length, s, hash(begin, cut(length, edits, s + 1) - begin)));
        }
    }

    /**
     * Gives the keys under which this text may meet one of n units.
     *
     * @param cutFor for how many edits texts of n units are cut
     * @param edits how many edits a text of n units may be away from this one, at most {@code cutFor}
     */
    public void probes(int n, int cutFor, int edits, LongConsumer sink) {
        int longer = length - n;
        for (int s = 0; s <= edits; s++) {
            int begin = cut(n, cutFor, s);
            int size = cut(n, cutFor, s + 1) - begin;
            int mostShift = kind.mostShift(s, edits, longer);
            for (int shift = kind.leastShift(s, edits, longer); shift <= mostShift; shift++) {
                probe(n, s, begin + shift, size, sink);
            }
        }
    }

    private void probe(int n, int segment, int begin, int size, LongConsumer sink) {
        if (begin < 0 || begin + size > length) {
            return;
        }
        sink.accept(key(n, segment, hash(begin, size)));
        int head = begin - 1;
        if (kind == Edits.TRANSPOSED && segment > 0 && head >= 0 && ids[head] != ids[begin]) {
            long power = SubstringHashes.power(size - 1);
            sink.accept(key(n, segment, hash(begin + 1, size - 1) + ids[head] * power));
        }
    }

    /** How many keys {@link #probes} gives at most for a text of m units. */
    public static int mostProbes(Edits kind, int m, int n, int edits) {
        int most = 0;
        for (int s = 0; s <= edits; s++) {
            most += Math.max(0, kind.mostShift(s, edits, m - n) - kind.leastShift(s, edits, m - n) + 1);
        }
        return kind == Edits.TRANSPOSED ? 2 * most : most;
    }

    private static int cut(int n, int edits, int segment) {
        return (int) ((long) n * segment / (edits + 1));
    }

    private long hash(int from, int size) {
        return prefixes[from + size] - prefixes[from] * SubstringHashes.power(size);
    }

    /** A key of some numbers; the last one may be a hash. */
    public static long key(long kind, long number, long hash) {
        long mixed = SubstringHashes.spread(kind * 0x9E3779B97F4A7C15L + number);
        return SubstringHashes.spread(mixed ^ SubstringHashes.spread(hash));
    }

    /** The hash of a piece of a text. */
    public static long hash(int[] ids, int from, int size) {
        return SubstringHashes.of(ids, from, size) * 31 + size;
    }
}
