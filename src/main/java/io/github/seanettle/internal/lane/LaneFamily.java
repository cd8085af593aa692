package io.github.seanettle.internal.lane;

/** The kernels of one kind. Its text names it, for people. */
interface LaneFamily {
    /** The kernel with the narrowest lanes for patterns of a length, at most {@link Lanes#MAX_PATTERN}. */
    LaneKernel kernel(Recurrence recurrence, int patternLength);
}
