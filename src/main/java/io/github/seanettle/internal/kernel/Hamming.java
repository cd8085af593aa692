package io.github.seanettle.internal.kernel;

/** Positions at which two texts differ; what one has more counts as different. O(n). */
final class Hamming {
    private Hamming() {}

    static int distance(int[] a, int n, int[] b, int from, int m) {
        int common = Math.min(n, m);
        int different = Math.max(n, m) - common;
        for (int i = 0; i < common; i++) {
            different += a[i] == b[from + i] ? 0 : 1;
        }
        return different;
    }
}
