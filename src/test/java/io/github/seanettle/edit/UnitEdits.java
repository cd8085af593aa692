package io.github.seanettle.edit;

import java.util.List;

/** The five edit distances with unit costs, each with its columns and its textbook table. */
enum UnitEdits {
    LEVENSHTEIN(LevenshteinColumns::new),
    OSA(OsaColumns::new),
    DAMERAU_LEVENSHTEIN(DamerauColumns::new),
    INDEL(LcsColumns::new);

    private final Tracer.BitColumnsFactory columns;

    UnitEdits(Tracer.BitColumnsFactory columns) {
        this.columns = columns;
    }

    List<Step> trace(int[] a, int[] b, int fanOut) {
        return Tracer.trace(a, a.length, b, b.length, columns, fanOut);
    }

    /** The whole table D[i][j], straight from the definition. */
    int[][] table(int[] a, int[] b) {
        return this == DAMERAU_LEVENSHTEIN ? lowranceWagner(a, b) : recurrence(a, b);
    }

    private int[][] recurrence(int[] a, int[] b) {
        int[][] d = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int best = Math.min(d[i - 1][j], d[i][j - 1]) + 1;
                if (a[i - 1] == b[j - 1]) {
                    best = Math.min(best, d[i - 1][j - 1]);
                } else if (this != INDEL) {
                    best = Math.min(best, d[i - 1][j - 1] + 1);
                }
                if (this == OSA && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    best = Math.min(best, d[i - 2][j - 2] + 1);
                }
                d[i][j] = best;
            }
        }
        return d;
    }

    /** Lowrance and Wagner (1975). */
    private static int[][] lowranceWagner(int[] a, int[] b) {
        int[][] d = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int best = Math.min(d[i - 1][j], d[i][j - 1]) + 1;
                best = Math.min(best, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                d[i][j] = Math.min(best, bestTransposition(a, b, d, i, j));
            }
        }
        return d;
    }

    private static int bestTransposition(int[] a, int[] b, int[][] d, int i, int j) {
        int l = i - 1;
        while (l > 0 && a[l - 1] != b[j - 1]) {
            l--;
        }
        int k = j - 1;
        while (k > 0 && b[k - 1] != a[i - 1]) {
            k--;
        }
        return l == 0 || k == 0 ? Integer.MAX_VALUE : d[l - 1][k - 1] + (i - l - 1) + 1 + (j - k - 1);
    }
}
