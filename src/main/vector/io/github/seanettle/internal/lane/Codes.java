package io.github.seanettle.internal.lane;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators.Conversion;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** Puts one register's codes, a lane each, where they belong: codes have 16 bits, whatever the lanes have. */
final class Codes {
    private static final VectorSpecies<Short> OF_INTS = shorts(IntBlock.LANES);
    private static final VectorSpecies<Short> OF_LONGS = shorts(LongBlock.LANES);
    private static final Conversion<Integer, Short> INT_TO_CODE = Conversion.ofCast(int.class, short.class);
    private static final Conversion<Long, Short> LONG_TO_CODE = Conversion.ofCast(long.class, short.class);

    private Codes() {}

    static void put(ShortVector values, short[] codes, int register) {
        values.intoArray(codes, register * ShortBlock.LANES);
    }

    static void put(IntVector values, short[] codes, int register) {
        ((ShortVector) values.convertShape(INT_TO_CODE, OF_INTS, 0)).intoArray(codes, register * IntBlock.LANES);
    }

    static void put(LongVector values, short[] codes, int register) {
        if (LongBlock.LANES == 2) { // there is no vector of two shorts
            codes[2 * register] = (short) values.lane(0);
            codes[2 * register + 1] = (short) values.lane(1);
            return;
        }
        ((ShortVector) values.convertShape(LONG_TO_CODE, OF_LONGS, 0)).intoArray(codes, register * LongBlock.LANES);
    }

    private static VectorSpecies<Short> shorts(int lanes) {
        return VectorSpecies.of(short.class, VectorShape.forBitSize(Math.max(lanes, 4) * Short.SIZE));
    }
}
