package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.text.PlainText;

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

    /** The same for plain strings; {@link DistanceKernel#NO_ANSWER} for others. */
    static int distance(String a, String b, PlainText plain) {
        int common = Math.min(a.length(), b.length());
        int different = Math.max(a.length(), b.length()) - common;
        for (int i = 0; i < common; i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        boolean isPlain = plain.isPlain(a, 0, a.length()) && plain.isPlain(b, 0, b.length());
        return isPlain ? different : DistanceKernel.NO_ANSWER;
    }

    /** The same for a plain string; {@link DistanceKernel#NO_ANSWER} for another. */
    static int distance(int[] a, int n, String b, PlainText plain) {
        int common = Math.min(n, b.length());
        int different = Math.max(n, b.length()) - common;
        for (int i = 0; i < common; i++) {
            different += a[i] == b.charAt(i) ? 0 : 1;
        }
        return plain.isPlain(b, 0, b.length()) ? different : DistanceKernel.NO_ANSWER;
    }
}
