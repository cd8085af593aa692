package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.lane.LaneBlock;
import io.github.seanettle.internal.lane.LaneKernel;
import io.github.seanettle.internal.lane.Lanes;
import io.github.seanettle.internal.lane.Recurrence;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows in lanes, shortest first, and what they say of one chunk of texts after the other. For one thread at a time. */
final class Block {
    /** The rows, a lane each. */
    final int[] rows;

    /** How many units each has. */
    final int[] lengths;

    /** The kernel's lanes; those without a row give codes without a meaning. */
    final int lanes;

    private final FlatTexts texts;
    private final LaneBlock block;
    private final int[] firstUnits;

    /** The last answer of {@link #lanesBeginningWith}; texts come in an order in which it is often the next one, too. */
    private int[] lanesAsked = {};

    private int unitAsked = -1;

    private Block(FlatTexts texts, LaneKernel kernel, int[] order, int from, int to) {
        this.texts = texts;
        this.rows = Arrays.copyOfRange(order, from, to);
        this.lengths = Arrays.stream(rows).map(texts::length).toArray();
        this.lanes = kernel.lanes();
        this.block = kernel.block(texts, order, from, to);
        this.firstUnits = Arrays.stream(rows)
                .map(row -> texts.length(row) == 0 ? -1 : texts.ids()[texts.start(row)])
                .toArray();
    }

    /** Makes a block of {@code order[from .. to)}, as {@link #end} says. */
    static Block of(Recurrence recurrence, FlatTexts texts, int[] order, int from, int to) {
        return new Block(texts, Lanes.kernel(recurrence, texts.length(order[to - 1])), order, from, to);
    }

    /** Where the blocks of rows begin, which are sorted by length, and at the end where the last one ends. */
    static int[] cuts(Recurrence recurrence, FlatTexts texts, Rows rows) {
        IntStream.Builder cuts = IntStream.builder();
        int at = rows.from();
        for (; at < rows.to(); at = end(recurrence, texts, rows.order(), at, rows.to())) {
            cuts.add(at);
        }
        return cuts.add(at).build().toArray();
    }

    /** Where the block ends that begins at {@code from}: its rows have the narrowest lanes that the first one fits. */
    private static int end(Recurrence recurrence, FlatTexts texts, int[] order, int from, int limit) {
        LaneKernel kernel = Lanes.kernel(recurrence, texts.length(order[from]));
        int end = from + 1;
        while (end < limit && end - from < kernel.lanes() && texts.length(order[end]) <= kernel.maxPattern()) {
            end++;
        }
        return end;
    }

    /** Compares all rows with all texts; the code of text t and lane l is at {@code t * lanes + l}. */
    void compare(Chunk chunk, short[] codes) {
        block.compare(chunk.inOrder(), codes);
    }

    FlatTexts texts() {
        return texts;
    }

    int count() {
        return rows.length;
    }

    int shortest() {
        return lengths[0];
    }

    int longest() {
        return lengths[lengths.length - 1];
    }

    /** Whether a lane's text is shorter than another one of the same list, or as long and above it. */
    boolean standsBefore(int lane, int length, int row) {
        return lengths[lane] < length || lengths[lane] == length && rows[lane] < row;
    }

    /** Whether a lane's row begins with a unit. */
    boolean beginsWith(int lane, int unit) {
        return firstUnits[lane] == unit;
    }

    /** The lanes whose rows begin with a unit, in order. Not to be changed. */
    int[] lanesBeginningWith(int unit) {
        if (unit != unitAsked) {
            unitAsked = unit;
            lanesAsked = IntStream.range(0, rows.length)
                    .filter(lane -> firstUnits[lane] == unit)
                    .toArray();
        }
        return lanesAsked;
    }
}
