package io.github.seanettle.reference;

import java.util.HashMap;
import java.util.Map;

/** Edit distances straight from the textbook: whole tables, one cell after the other. Slow, and easy to check by eye. */
public final class EditReference {
    private EditReference() {}

    /** Wagner and Fischer 1974. */
    public static int levenshtein(int[] a, int[] b) {
        int[][] d = borders(a.length, b.length);
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                d[i][j] = cheapestOfThree(d, i, j, a[i - 1] == b[j - 1] ? 0 : 1);
            }
        }
        return d[a.length][b.length];
    }

    /** Wagner and Fischer's table with one more case: the two last letters of both are the same pair, turned round. */
    public static int osa(int[] a, int[] b) {
        int[][] d = borders(a.length, b.length);
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                d[i][j] = cheapestOfThree(d, i, j, a[i - 1] == b[j - 1] ? 0 : 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length][b.length];
    }

    /**
     * Lowrance and Wagner 1975: the last earlier a[k] = b[j] and b[l] = a[i] may be transposed, what lies between them is
     * deleted and inserted.
     */
    public static int damerauLevenshtein(int[] a, int[] b) {
        int[][] d = borders(a.length, b.length);
        Map<Integer, Integer> lastRowOf = new HashMap<>();
        for (int i = 1; i <= a.length; i++) {
            int l = 0;
            for (int j = 1; j <= b.length; j++) {
                d[i][j] = cheapestOfThree(d, i, j, a[i - 1] == b[j - 1] ? 0 : 1);
                int k = lastRowOf.getOrDefault(b[j - 1], 0);
                if (k > 0 && l > 0) {
                    int between = (i - k - 1) + (j - l - 1);
                    d[i][j] = Math.min(d[i][j], d[k - 1][l - 1] + between + 1);
                }
                if (a[i - 1] == b[j - 1]) {
                    l = j;
                }
            }
            lastRowOf.put(a[i - 1], i);
        }
        return d[a.length][b.length];
    }

    /** The same without the idea that the last ones suffice: every earlier pair of letters is tried. */
    public static int damerauLevenshteinByTryingAll(int[] a, int[] b) {
        int[][] d = borders(a.length, b.length);
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                d[i][j] = cheapestOfThree(d, i, j, a[i - 1] == b[j - 1] ? 0 : 1);
                for (int k = i - 1; k >= 1; k--) {
                    for (int l = j - 1; l >= 1 && a[k - 1] == b[j - 1]; l--) {
                        if (b[l - 1] == a[i - 1]) {
                            int between = (i - k - 1) + (j - l - 1);
                            d[i][j] = Math.min(d[i][j], d[k - 1][l - 1] + between + 1);
                        }
                    }
                }
            }
        }
        return d[a.length][b.length];
    }

    /** Longest common subsequence, Hirschberg's table. */
    public static int lcsLength(int[] a, int[] b) {
        int[][] length = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                length[i][j] =
                        a[i - 1] == b[j - 1] ? length[i - 1][j - 1] + 1 : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[a.length][b.length];
    }

    /** What is in one text and not in the longest common subsequence is deleted or inserted. */
    public static int indel(int[] a, int[] b) {
        return a.length + b.length - 2 * lcsLength(a, b);
    }

    /** The longer text less the longest common subsequence. */
    public static int lcs(int[] a, int[] b) {
        return Math.max(a.length, b.length) - lcsLength(a, b);
    }

    /** Positions that differ, the surplus included. */
    public static int hamming(int[] a, int[] b) {
        int different = 0;
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            if (i >= a.length || i >= b.length || a[i] != b[i]) {
                different++;
            }
        }
        return different;
    }

    private static int[][] borders(int m, int n) {
        int[][] d = new int[m + 1][n + 1];
        for (int i = 0; i <= m; i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= n; j++) {
            d[0][j] = j;
        }
        return d;
    }

    private static int cheapestOfThree(int[][] d, int i, int j, int substitution) {
        return Math.min(d[i - 1][j - 1] + substitution, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    }
}
