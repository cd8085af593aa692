package io.github.seanettle.internal.lane;

import java.util.Arrays;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Patterns of at most 16 units, a lane of 16 bits each: row i of a pattern is bit i of its lane, and what lies above its
 * last row never reaches down.
 *
 * <p>A kernel's method {@code columns} is one loop over the runs of a chunk, and leaves what each text ends with in
 * {@link #ends}; what to make of it is left to a second loop. Both stay small enough for the compiler to keep every vector in
 * a register: together they would not, and vectors would become objects.
 *
 * <p>The classes for lanes of 32 and 64 bits are made from those for 16 when the library is built.
 */
abstract class ShortBlock implements LaneBlock {
    static final VectorSpecies<Short> SPECIES = ShortVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();
    static final ShortVector ONES = ShortVector.broadcast(SPECIES, (short) -1);
    static final ShortVector ONE = ShortVector.broadcast(SPECIES, (short) 1);

    private static final ShortVector PAIRS = ShortVector.broadcast(SPECIES, (short) 0x5555_5555_5555_5555L);
    private static final ShortVector FOURS = ShortVector.broadcast(SPECIES, (short) 0x3333_3333_3333_3333L);
    private static final ShortVector EIGHTS = ShortVector.broadcast(SPECIES, (short) 0x0f0f_0f0f_0f0f_0f0fL);
    private static final ShortVector LOW_BYTE = ShortVector.broadcast(SPECIES, (short) 0xff);

    /** PM: for each row of the table, bit i of a lane is set where unit i of its pattern is the row's. Row 0 is empty. */
    final short[] pm;

    /** Where the row of each unit begins in {@link #pm}. */
    final int[] rowOf;

    /** The rows that each pattern has. */
    final ShortVector rows;

    /** How many units each pattern has. */
    final ShortVector lengths;

    /** What each text ends with, {@link #endVectors} vectors a text. */
    final short[] ends;

    /** The lanes' state in each slot of a chunk, {@link #stateVectors} vectors a slot. */
    short[] state;

    private final int stateVectors;

    ShortBlock(FlatTexts texts, int[] which, int from, int to, int stateVectors, int endVectors) {
        this.rowOf = new int[texts.alphabetSize() + 1];
        this.pm = masks(texts, which, from, to);
        short[] lengths = new short[LANES];
        short[] rows = new short[LANES];
        for (int lane = 0; lane < to - from; lane++) {
            int length = texts.length(which[from + lane]);
            lengths[lane] = (short) length;
            rows[lane] = (short) (length == 0 ? 0 : -1L >>> -length);
        }
        this.rows = ShortVector.fromArray(SPECIES, rows, 0);
        this.lengths = ShortVector.fromArray(SPECIES, lengths, 0);
        this.stateVectors = stateVectors;
        this.state = new short[stateVectors * LANES];
        this.ends = new short[endVectors * LANES * TextChunk.MAX_TEXTS];
    }

    private short[] masks(FlatTexts texts, int[] which, int from, int to) {
        short[] masks = new short[LANES * 64];
        int end = LANES;
        for (int lane = 0; lane < to - from; lane++) {
            int start = texts.start(which[from + lane]);
            for (int i = 0; i < texts.length(which[from + lane]); i++) {
                int id = texts.ids()[start + i];
                if (rowOf[id] == 0) {
                    rowOf[id] = end;
                    end += LANES;
                    masks = end <= masks.length ? masks : Arrays.copyOf(masks, 2 * masks.length);
                }
                masks[rowOf[id] + lane] |= (short) (1L << i);
            }
        }
        return masks;
    }

    @Override
    public final void compare(TextChunk texts, short[] codes) {
        int words = texts.slots * stateVectors * LANES;
        if (state.length < words) {
            state = Arrays.copyOf(state, words);
        }
        columns(texts);
        finish(texts, codes);
    }

    /** Runs over all columns; fills {@link #ends}. */
    abstract void columns(TextChunk texts);

    /** Makes codes of {@link #ends}. */
    abstract void finish(TextChunk texts, short[] codes);

    /** Codes for edit distances: {@link #ends} holds VP and VN of each text's last column. */
    final void finishDistances(TextChunk texts, short[] codes) {
        for (int t = 0; t < texts.count; t++) {
            ShortVector vp = ShortVector.fromArray(SPECIES, ends, 2 * t * LANES).and(rows);
            ShortVector vn = ShortVector.fromArray(SPECIES, ends, (2 * t + 1) * LANES).and(rows);
            ShortVector difference = bitCount(vp).sub(bitCount(vn));
            Codes.put(difference.add((short) texts.length(t)), codes, t);
        }
    }

    /** How many bits are set in each lane: JDK 17 has no operator for it. */
    static ShortVector bitCount(ShortVector x) {
        ShortVector pairs = x.sub(x.lanewise(VectorOperators.LSHR, 1).and(PAIRS));
        ShortVector fours = pairs.and(FOURS).add(pairs.lanewise(VectorOperators.LSHR, 2).and(FOURS));
        ShortVector sum = fours.add(fours.lanewise(VectorOperators.LSHR, 4)).and(EIGHTS);
        for (int shift = 8; shift < Short.SIZE; shift <<= 1) {
            sum = sum.add(sum.lanewise(VectorOperators.LSHR, shift));
        }
        return sum.and(LOW_BYTE);
    }

    /** Spreads bits upwards through runs of ones: where {@code from} meets {@code through}, up to one row above the run. */
    static ShortVector spread(ShortVector from, ShortVector through) {
        return from.and(through).add(through).lanewise(VectorOperators.XOR, through);
    }

    /** One row up: cheaper than a shift on most processors. */
    static ShortVector up(ShortVector x) {
        return x.add(x);
    }
}
