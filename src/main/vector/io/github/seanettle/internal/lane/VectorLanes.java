package io.github.seanettle.internal.lane;

/** Kernels on the Vector API, whose module not every JVM has: {@link Lanes} finds this class by its name. */
final class VectorLanes implements LaneFamily {
    @Override
    public LaneKernel kernel(Recurrence recurrence, int patternLength) {
        if (patternLength <= Short.SIZE) {
            return new ShortLanes(recurrence);
        }
        return patternLength <= Integer.SIZE ? new IntLanes(recurrence) : new LongLanes(recurrence);
    }

    @Override
    public String toString() {
        return "vector, " + ShortBlock.SPECIES.vectorBitSize() + " bits";
    }
}
