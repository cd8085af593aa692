package io.github.seanettle.match;

import io.github.seanettle.internal.filter.SegmentKeys;
import io.github.seanettle.internal.kernel.JaccardKernel;
import io.github.seanettle.internal.kernel.UnitMetric;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets that are so similar have one of their first pieces in common, whatever the order of all pieces is: see {@link
 * PieceRoute}. Here the order is that of the pieces' hashes, with those that are known to be common behind. Two pieces with the same
 * hash count as two: then a text has the key twice, which leaves the argument as it is.
 */
final class KeysOfPieces implements KeyRule {
    private static final long serialVersionUID = 1L;

    private static final long KIND = -1;

    /** The key of texts without pieces, which match each other. */
    private static final long NO_PIECES = SegmentKeys.key(KIND, 1, 0);

    private final UnitMetric.OfPieces metric;
    private final double minSimilarity;

    /** The place of each common key: the larger, the later. */
    private final HashMap<Long, Integer> common; // a map need not be serializable

    KeysOfPieces(UnitMetric.OfPieces metric, double minSimilarity) {
        this(metric, minSimilarity, new HashMap<>());
    }

    private KeysOfPieces(UnitMetric.OfPieces metric, double minSimilarity, HashMap<Long, Integer> common) {
        this.metric = metric;
        this.minSimilarity = minSimilarity;
        this.common = common;
    }

    @Override
    public KeyRule avoiding(Collection<Long> newCommon) {
        HashMap<Long, Integer> places = new HashMap<>();
        for (Long key : newCommon) {
            places.put(key, places.size() + 1);
        }
        return new KeysOfPieces(metric, minSimilarity, places);
    }

    @Override
    public long[] left(CharSequence text) {
        return right(text);
    }

    @Override
    public long[] right(CharSequence text) {
        long[] pieces = countable(text);
        if (pieces[0] == NO_PIECES && pieces.length == 1) {
            return pieces;
        }
        int a = pieces.length;
        int least = PieceRoute.leastShared(a, PieceRoute.smallest(a, minSimilarity), minSimilarity);
        long[] inOrder = Arrays.stream(pieces)
                .boxed()
                .sorted(Comparator.<Long>comparingInt(key -> common.getOrDefault(key, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToLong(Long::longValue)
                .toArray();
        return KeyRule.each(inOrder, Math.min(a, a - least + 1));
    }

    @Override
    public long[] countable(CharSequence text) {
        NamedUnits units = NamedUnits.of(text, metric.textOptions());
        JaccardKernel kernel = metric.kernel();
        Pieces pieces = new Pieces(units);
        kernel.cut(units.ids(), 0, units.ids().length, pieces);
        return pieces.count == 0 ? new long[] {NO_PIECES} : pieces.keys();
    }

    @Override
    public List<MatchKeys.Window> windows() {
        return List.of();
    }

    /** The different pieces of a text. */
    private static final class Pieces implements JaccardKernel.PieceSink {
        private final NamedUnits units;
        private final Map<Piece, Long> found = new HashMap<>();
        private int count;

        Pieces(NamedUnits units) {
            this.units = units;
        }

        @Override
        public void add(int start, int length) {
            count++;
            long hash = SegmentKeys.hash(units.names(), start, length);
            found.putIfAbsent(new Piece(units.ids(), start, length, hash), SegmentKeys.key(KIND, 0, hash));
        }

        long[] keys() {
            return found.values().stream().mapToLong(Long::longValue).toArray();
        }
    }

    private record Piece(int[] ids, int start, int length, long hash) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Piece piece
                    && Arrays.equals(ids, start, start + length, piece.ids, piece.start, piece.start + piece.length);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(hash);
        }
    }
}
