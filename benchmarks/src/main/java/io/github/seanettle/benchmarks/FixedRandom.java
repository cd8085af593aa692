package io.github.seanettle.benchmarks;

import java.util.List;

/**
 * Random numbers that are the same on every JVM: SplitMix64, after Steele, Lea and Flood, "Fast splittable pseudorandom
 * number generators" (2014). {@link java.util.SplittableRandom} does not promise the same numbers from one JDK to the next.
 */
final class FixedRandom {
    private long state;

    FixedRandom(long seed) {
        state = seed;
    }

    /** A number from 0 to bound − 1. The bound is small enough that the high bits of a product are fair. */
    int below(int bound) {
        return (int) ((nextInt() & 0xFFFF_FFFFL) * bound >>> 32);
    }

    /** True so many times in a thousand. */
    boolean chance(int inThousand) {
        return below(1000) < inThousand;
    }

    <T> T oneOf(List<T> list) {
        return list.get(below(list.size()));
    }

    private int nextInt() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (int) (z >>> 32);
    }
}
