package io.github.seanettle.reference;

/** Jaro and Jaro-Winkler straight from the definition, with arrays of flags. */
public final class JaroReference {
    private JaroReference() {}

    public static double jaro(int[] a, int[] b) {
        if (a.length == 0 && b.length == 0) {
            return 1;
        }
        Counts counts = count(a, b);
        return counts.similarity(a.length, b.length);
    }

    public static double jaroWinkler(
            int[] a, int[] b, double boostThreshold, double prefixWeight, int maxPrefix, boolean longTolerance) {
        double weight = jaro(a, b);
        if (!(weight > boostThreshold)) {
            return weight;
        }
        int prefix = 0;
        while (prefix < maxPrefix && prefix < a.length && prefix < b.length && a[prefix] == b[prefix]) {
            prefix++;
        }
        weight += prefix * prefixWeight * (1 - weight);
        int shorter = Math.min(a.length, b.length);
        int matches = count(a, b).matches;
        if (longTolerance && shorter > 4 && matches > prefix + 1 && 2 * matches >= shorter + prefix) {
            weight += (1 - weight) * (matches - prefix - 1) / (a.length + b.length - 2 * prefix + 2);
        }
        return weight;
    }

    public static int matches(int[] a, int[] b) {
        return count(a, b).matches;
    }

    public static int transpositions(int[] a, int[] b) {
        return count(a, b).transpositions;
    }

    private static Counts count(int[] a, int[] b) {
        int window = Math.max(0, Math.max(a.length, b.length) / 2 - 1);
        boolean[] usedInB = new boolean[b.length];
        boolean[] usedInA = new boolean[a.length];
        int matches = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = Math.max(0, i - window); j <= Math.min(b.length - 1, i + window); j++) {
                if (!usedInB[j] && a[i] == b[j]) {
                    usedInA[i] = true;
                    usedInB[j] = true;
                    matches++;
                    break;
                }
            }
        }
        int halves = 0;
        int j = 0;
        for (int i = 0; i < a.length; i++) {
            if (usedInA[i]) {
                while (!usedInB[j]) {
                    j++;
                }
                if (a[i] != b[j]) {
                    halves++;
                }
                j++;
            }
        }
        return new Counts(matches, halves / 2);
    }

    private record Counts(int matches, int transpositions) {
        double similarity(int n, int m) {
            if (matches == 0) {
                return 0;
            }
            double c = matches;
            return (c / n + c / m + (c - transpositions) / c) / 3;
        }
    }
}
