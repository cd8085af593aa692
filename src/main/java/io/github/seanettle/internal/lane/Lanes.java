package io.github.seanettle.internal.lane;

/** Which lane kernels there are. */
public final class Lanes {
    /** The longest pattern that fits a lane of the widest kind. */
    public static final int MAX_PATTERN = 64;

    private Lanes() {}

    /** The kernel with the narrowest lanes for patterns of a length, at most {@link #MAX_PATTERN}. */
    public static LaneKernel kernel(Recurrence recurrence, int patternLength) {
        return new ScalarLanes(recurrence);
    }

    /** What the kernels are and why, for people. */
    public static String describe() {
        return "scalar";
    }
}
