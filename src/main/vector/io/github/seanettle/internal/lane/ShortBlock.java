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
 * {@link #ends}; what to make of it is left to a second loop.
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

    /** How many patterns a block can have: so many registers of {@link #LANES}. */
    final int lanes;

    /** The rows that each pattern has. An array: a vector in a field stays an object. */
    final short[] rows;

    /** How many units each pattern has. */
    final short[] lengths;

    /** What each text ends with, {@link #endVectors} vectors a text. */
    final short[] ends;

    /** The lanes' state in each slot of a chunk, {@link #stateVectors} vectors a slot. */
    short[] state;

    private final int stateVectors;

    /**
     * What a comparison consists of. A call that meets three kinds of objects is one that the compiler does not inline, so
     * each step is compiled on its own. Inlined into a large caller, the compiler would run out of its budget somewhere in
     * the middle, and vectors would become objects.
     */
    private final LaneBlock[] steps = {this::makeRoom, this::columns, this::finish};

    /**
     * A block of {@code which[from .. to)}.
     *
     * @param registers how many patterns it can have, in vectors
     * @param stateVectors how many vectors a slot has, and {@code endVectors} how many a text ends with
     */
    ShortBlock(FlatTexts texts, int[] which, int from, int to, int registers, int stateVectors, int endVectors) {
        this.lanes = registers * LANES;
        this.rows = new short[lanes];
        this.lengths = new short[lanes];
        this.rowOf = new int[texts.alphabetSize() + 1];
        this.pm = masks(texts, which, from, to);
        for (int lane = 0; lane < to - from; lane++) {
            int length = texts.length(which[from + lane]);
            lengths[lane] = (short) length;
            rows[lane] = (short) (length == 0 ? 0 : -1L >>> -length);
        }
        this.stateVectors = stateVectors;
        this.state = new short[stateVectors * LANES];
        this.ends = new short[endVectors * LANES * TextChunk.MAX_TEXTS];
    }

    private short[] masks(FlatTexts texts, int[] which, int from, int to) {
        short[] masks = new short[lanes * 64];
        int end = lanes;
        for (int lane = 0; lane < to - from; lane++) {
            int start = texts.start(which[from + lane]);
            for (int i = 0; i < texts.length(which[from + lane]); i++) {
                int id = texts.ids()[start + i];
                if (rowOf[id] == 0) {
                    rowOf[id] = end;
                    end += lanes;
                    masks = end <= masks.length ? masks : Arrays.copyOf(masks, 2 * masks.length);
                }
                masks[rowOf[id] + lane] |= (short) (1L << i);
            }
        }
        return masks;
    }

    @Override
    public final void compare(TextChunk texts, short[] codes) {
        for (LaneBlock step : steps) {
            step.compare(texts, codes);
        }
    }

    private void makeRoom(TextChunk texts, short[] codes) {
        int words = texts.slots * stateVectors * LANES;
        if (state.length < words) {
            state = Arrays.copyOf(state, words);
        }
    }

    /** Runs over all columns; fills {@link #ends}, no codes. */
    abstract void columns(TextChunk texts, short[] codes);

    /** Makes codes of {@link #ends}. */
    abstract void finish(TextChunk texts, short[] codes);

    /**
     * Codes for edit distances: {@link #ends} holds VP and VN of each text's last column. The distance is n, the value of row
     * 0, plus the rows that rise, less those that fall: n − m plus the rows that rise and those that do not fall.
     */
    final void finishDistances(TextChunk texts, short[] codes) {
        ShortVector rows = ShortVector.fromArray(SPECIES, this.rows, 0);
        ShortVector lengths = ShortVector.fromArray(SPECIES, this.lengths, 0);
        for (int t = 0; t < texts.count; t++) {
            ShortVector rising =
                    ShortVector.fromArray(SPECIES, ends, 2 * t * LANES).and(rows);
            ShortVector notFalling = rows.and(
                    ShortVector.fromArray(SPECIES, ends, (2 * t + 1) * LANES).not());
            ShortVector both = countOfBytes(countOfFours(rising).add(countOfFours(notFalling)));
            ShortVector surplus =
                    ShortVector.broadcast(SPECIES, (short) texts.length(t)).sub(lengths);
            Codes.put(surplus.add(both), codes, t);
        }
    }

    /** How many bits are set in each lane: JDK 17 has no operator for it. */
    static ShortVector bitCount(ShortVector x) {
        return countOfBytes(countOfFours(x));
    }

    /** How many bits are set in every four. */
    private static ShortVector countOfFours(ShortVector x) {
        ShortVector pairs = x.sub(x.lanewise(VectorOperators.LSHR, 1).and(PAIRS));
        return pairs.and(FOURS).add(pairs.lanewise(VectorOperators.LSHR, 2).and(FOURS));
    }

    /** The sums of numbers of four bits, which are at most 8. No loop: the compiler would make objects of its vectors. */
    private static ShortVector countOfBytes(ShortVector fours) {
        ShortVector sum =
                fours.and(EIGHTS).add(fours.lanewise(VectorOperators.LSHR, 4).and(EIGHTS));
        if (Short.SIZE > 8) {
            sum = sum.add(sum.lanewise(VectorOperators.LSHR, 8));
        }
        if (Short.SIZE > 16) {
            sum = sum.add(sum.lanewise(VectorOperators.LSHR, 16));
        }
        if (Short.SIZE > 32) {
            sum = sum.add(sum.lanewise(VectorOperators.LSHR, 32));
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
