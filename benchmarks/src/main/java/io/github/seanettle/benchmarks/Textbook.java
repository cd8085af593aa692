package io.github.seanettle.benchmarks;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;

/**
 * What a textbook says: tables of n · m cells, on {@code char}s, each metric as most programs have it. Rows and tables are
 * reused, which makes it faster than most. For one thread.
 */
final class Textbook {
    private int[] before = new int[64];
    private int[] above = new int[64];
    private int[] row = new int[64];
    private int[][] table = new int[64][64];
    private final int[] lastRow = new int[Character.MAX_VALUE + 1];

    /** The comparison of a metric. */
    ToDoubleBiFunction<String, String> metric(String name) {
        return switch (name) {
            case "levenshtein" -> this::levenshtein;
            case "osa" -> this::osa;
            case "damerau-levenshtein" -> this::damerauLevenshtein;
            case "indel" -> (a, b) -> a.length() + b.length() - 2 * longestCommonSubsequence(a, b);
            case "lcs" -> (a, b) -> Math.max(a.length(), b.length()) - longestCommonSubsequence(a, b);
            case "hamming" -> Textbook::hamming;
            case "jaro" -> Textbook::jaro;
            case "jaro-winkler" -> Textbook::jaroWinkler;
            default -> throw new IllegalArgumentException("no textbook has " + name);
        };
    }

    /** Wagner and Fischer, two rows of the table. */
    private int levenshtein(String a, String b) {
        startRows(b.length(), true);
        for (int i = 1; i <= a.length(); i++) {
            nextRow();
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, 1 + Math.min(above[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    /** With one row more, for two letters that changed places. */
    private int osa(String a, String b) {
        startRows(b.length(), true);
        for (int i = 1; i <= a.length(); i++) {
            nextRow();
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    /** Lowrance and Wagner: the whole table, and the last row of each letter. */
    private int damerauLevenshtein(String a, String b) {
        int[][] d = emptyTable(a.length(), b.length());
        for (int i = 1; i <= a.length(); i++) {
            int lastColumn = 0;
            for (int j = 1; j <= b.length(); j++) {
                boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
                int k = lastRow[b.charAt(j - 1)];
                int l = lastColumn;
                d[i][j] = Math.min(d[i - 1][j - 1] + (equal ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (k > 0 && l > 0) {
                    d[i][j] = Math.min(d[i][j], d[k - 1][l - 1] + (i - k - 1) + 1 + (j - l - 1));
                }
                if (equal) {
                    lastColumn = j;
                }
            }
            lastRow[a.charAt(i - 1)] = i;
        }
        for (int i = 0; i < a.length(); i++) {
            lastRow[a.charAt(i)] = 0;
        }
        return d[a.length()][b.length()];
    }

    private int longestCommonSubsequence(String a, String b) {
        startRows(b.length(), false);
        for (int i = 1; i <= a.length(); i++) {
            nextRow();
            row[0] = 0;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
        }
        return row[b.length()];
    }

    private static int hamming(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int different = Math.max(a.length(), b.length()) - shorter;
        for (int i = 0; i < shorter; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                different++;
            }
        }
        return different;
    }

    private static double jaro(String a, String b) {
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        boolean[] inA = new boolean[a.length()];
        boolean[] inB = new boolean[b.length()];
        double matches = match(a, b, inA, inB);
        if (matches == 0) {
            return 0;
        }
        int transpositions = outOfOrder(a, b, inA, inB) / 2;
        return (matches / a.length() + matches / b.length() + (matches - transpositions) / matches) / 3;
    }

    private static int match(String a, String b, boolean[] inA, boolean[] inB) {
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            int end = Math.min(b.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < end && !inA[i]; j++) {
                if (!inB[j] && a.charAt(i) == b.charAt(j)) {
                    inA[i] = true;
                    inB[j] = true;
                    matches++;
                }
            }
        }
        return matches;
    }

    private static int outOfOrder(String a, String b, boolean[] inA, boolean[] inB) {
        int different = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (inA[i]) {
                while (!inB[j]) {
                    j++;
                }
                if (a.charAt(i) != b.charAt(j++)) {
                    different++;
                }
            }
        }
        return different;
    }

    private static double jaroWinkler(String a, String b) {
        double jaro = jaro(a, b);
        if (jaro <= 0.7) {
            return jaro;
        }
        int most = Math.min(4, Math.min(a.length(), b.length()));
        int prefix = 0;
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    /** The row above the first: 0, 1, 2 … or zeros. */
    private void startRows(int length, boolean counting) {
        if (row.length <= length) {
            before = new int[length + 1];
            above = new int[length + 1];
            row = new int[length + 1];
        }
        for (int j = 0; j <= length; j++) {
            row[j] = counting ? j : 0;
        }
    }

    private void nextRow() {
        int[] oldest = before;
        before = above;
        above = row;
        row = oldest;
    }

    private int[][] emptyTable(int rows, int columns) {
        if (table.length <= rows || table[0].length <= columns) {
            table = new int[Math.max(table.length, rows + 1)][Math.max(table[0].length, columns + 1)];
        }
        Arrays.setAll(table[0], j -> j);
        for (int i = 0; i <= rows; i++) {
            table[i][0] = i;
        }
        return table;
    }
}
