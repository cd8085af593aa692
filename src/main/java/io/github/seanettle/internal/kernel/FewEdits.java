package io.github.seanettle.internal.kernel;

/**
 * Edit distances of at most {@value #MOST}, by trying the edits at the first difference; for texts that begin differently.
 *
 * <p>Equal letters at the front may always be matched, so all there is to try is each edit that can stand at the first
 * difference, and the rest with what is left of the cut-off. An edit after which the lengths are too far apart is not
 * tried. That is what mbleven does with a list of edit sequences; here the recursion makes the list, transpositions
 * included. The texts are {@code a[i .. n)} and {@code b[j .. m)}; each method returns the distance, or k + 1 if it is
 * larger.
 */
final class FewEdits {
    /** Above this the bit-parallel kernels are faster. */
    static final int MOST = 3;

    private FewEdits() {}

    static int levenshtein(int[] a, int i, int n, int[] b, int j, int m, int k) {
        while (i < n && j < m && a[i] == b[j]) {
            i++;
            j++;
        }
        if (i == n || j == m || k == 0) {
            return Math.min(n - i + m - j, k + 1);
        }
        int surplus = n - i - (m - j);
        int best = k + 1;
        if (Math.abs(surplus) <= best - 2) {
            best = Math.min(best, 1 + levenshtein(a, i + 1, n, b, j + 1, m, best - 2));
        }
        if (Math.abs(surplus - 1) <= best - 2) {
            best = Math.min(best, 1 + levenshtein(a, i + 1, n, b, j, m, best - 2));
        }
        if (Math.abs(surplus + 1) <= best - 2) {
            best = Math.min(best, 1 + levenshtein(a, i, n, b, j + 1, m, best - 2));
        }
        return best;
    }

    static int osa(int[] a, int i, int n, int[] b, int j, int m, int k) {
        while (i < n && j < m && a[i] == b[j]) {
            i++;
            j++;
        }
        if (i == n || j == m || k == 0) {
            return Math.min(n - i + m - j, k + 1);
        }
        int surplus = n - i - (m - j);
        int best = k + 1;
        if (Math.abs(surplus) <= best - 2) {
            best = Math.min(best, 1 + osa(a, i + 1, n, b, j + 1, m, best - 2));
        }
        if (Math.abs(surplus) <= best - 2 && transposed(a, i, n, b, j, m)) {
            best = Math.min(best, 1 + osa(a, i + 2, n, b, j + 2, m, best - 2));
        }
        if (Math.abs(surplus - 1) <= best - 2) {
            best = Math.min(best, 1 + osa(a, i + 1, n, b, j, m, best - 2));
        }
        if (Math.abs(surplus + 1) <= best - 2) {
            best = Math.min(best, 1 + osa(a, i, n, b, j + 1, m, best - 2));
        }
        return best;
    }

    static int damerauLevenshtein(int[] a, int i, int n, int[] b, int j, int m, int k) {
        while (i < n && j < m && a[i] == b[j]) {
            i++;
            j++;
        }
        if (i == n || j == m || k == 0) {
            return Math.min(n - i + m - j, k + 1);
        }
        int surplus = n - i - (m - j);
        int best = k + 1;
        if (Math.abs(surplus) <= best - 2) {
            best = Math.min(best, 1 + damerauLevenshtein(a, i + 1, n, b, j + 1, m, best - 2));
        }
        if (Math.abs(surplus) <= best - 2 && transposed(a, i, n, b, j, m)) {
            best = Math.min(best, 1 + damerauLevenshtein(a, i + 2, n, b, j + 2, m, best - 2));
        }
        if (Math.abs(surplus - 1) <= best - 2) {
            best = Math.min(best, 1 + damerauLevenshtein(a, i + 1, n, b, j, m, best - 2));
        }
        if (Math.abs(surplus + 1) <= best - 2) {
            best = Math.min(best, 1 + damerauLevenshtein(a, i, n, b, j + 1, m, best - 2));
        }
        // A transposition of letters with a gap between them costs one more for each letter in the gap.
        for (int gap = 1; gap <= best - 2; gap++) {
            int left = best - 2 - gap;
            if (Math.abs(surplus + gap) <= left
                    && i + 1 < n
                    && j + 1 + gap < m
                    && a[i] == b[j + 1 + gap]
                    && a[i + 1] == b[j]) {
                best = Math.min(best, 1 + gap + damerauLevenshtein(a, i + 2, n, b, j + 2 + gap, m, left));
                left = best - 2 - gap;
            }
            if (Math.abs(surplus - gap) <= left
                    && j + 1 < m
                    && i + 1 + gap < n
                    && b[j] == a[i + 1 + gap]
                    && b[j + 1] == a[i]) {
                best = Math.min(best, 1 + gap + damerauLevenshtein(a, i + 2 + gap, n, b, j + 2, m, left));
            }
        }
        return best;
    }

    static int indel(int[] a, int i, int n, int[] b, int j, int m, int k) {
        while (i < n && j < m && a[i] == b[j]) {
            i++;
            j++;
        }
        if (i == n || j == m || k == 0) {
            return Math.min(n - i + m - j, k + 1);
        }
        int surplus = n - i - (m - j);
        int best = k + 1;
        if (Math.abs(surplus - 1) <= best - 2) {
            best = Math.min(best, 1 + indel(a, i + 1, n, b, j, m, best - 2));
        }
        if (Math.abs(surplus + 1) <= best - 2) {
            best = Math.min(best, 1 + indel(a, i, n, b, j + 1, m, best - 2));
        }
        return best;
    }

    private static boolean transposed(int[] a, int i, int n, int[] b, int j, int m) {
        return i + 1 < n && j + 1 < m && a[i] == b[j + 1] && a[i + 1] == b[j];
    }
}
