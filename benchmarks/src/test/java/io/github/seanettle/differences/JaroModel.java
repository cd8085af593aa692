package io.github.seanettle.differences;

import java.util.stream.IntStream;

/**
 * Jaro and Jaro-Winkler as the peers compute them: plainly, with a switch for each thing that they do in their own way.
 *
 * @param halves whether half transpositions count
 * @param single whether numbers are floats
 * @param threshold from which Jaro similarity on there is a boost
 * @param including whether the threshold itself is boosted
 * @param prefix how many letters of a common beginning count
 * @param whole whether a common beginning ends before half of a surrogate pair
 */
record JaroModel(boolean halves, boolean single, double threshold, boolean including, int prefix, boolean whole) {
    static final JaroModel JARO = new JaroModel(false, false, 1, false, 0, false);
    static final JaroModel WINKLER = new JaroModel(false, false, 0.7, false, 4, false);

    JaroModel withHalves() {
        return new JaroModel(true, single, threshold, including, prefix, whole);
    }

    JaroModel inSinglePrecision() {
        return new JaroModel(halves, true, threshold, including, prefix, whole);
    }

    JaroModel boostingFrom(double least) {
        return new JaroModel(halves, single, least, true, prefix, whole);
    }

    JaroModel withUnlimitedPrefix() {
        return new JaroModel(halves, single, threshold, including, Integer.MAX_VALUE, whole);
    }

    JaroModel ofWholeCharacters() {
        return new JaroModel(halves, single, threshold, including, prefix, true);
    }

    double similarity(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return a.length == b.length ? 1 : 0;
        }
        boolean[][] matched = match(a, b);
        int[] left = matchedOf(a, matched[0]);
        int[] right = matchedOf(b, matched[1]);
        int matches = left.length;
        if (matches == 0) {
            return 0;
        }
        int moved = 0;
        for (int i = 0; i < matches; i++) {
            moved += left[i] == right[i] ? 0 : 1;
        }
        double transpositions = halves ? moved / 2.0 : moved / 2;
        double jaro = jaro(matches, a.length, b.length, transpositions);
        boolean boosted = including ? jaro >= limit() : jaro > limit();
        return boosted ? boosted(jaro, a, b) : jaro;
    }

    private double limit() {
        return single && including ? (float) threshold : threshold;
    }

    private double jaro(double m, int n1, int n2, double transpositions) {
        if (single) {
            float matches = (float) m;
            return (matches / n1 + matches / n2 + (matches - (float) transpositions) / matches) / 3;
        }
        return (m / n1 + m / n2 + (m - transpositions) / m) / 3;
    }

    private double boosted(double jaro, int[] a, int[] b) {
        int common = 0;
        while (common < Math.min(a.length, b.length) && a[common] == b[common]) {
            common++;
        }
        if (whole && common > 0 && (pairAt(a, common - 1) || pairAt(b, common - 1))) {
            common--;
        }
        common = Math.min(prefix, common);
        double weight = prefix == Integer.MAX_VALUE ? Math.min(0.1, 1.0 / Math.max(a.length, b.length)) : 0.1;
        return jaro + weight * common * (1 - jaro);
    }

    private static boolean pairAt(int[] units, int i) {
        return i + 1 < units.length && Character.isSurrogatePair((char) units[i], (char) units[i + 1]);
    }

    /** Which letters find a partner in the other text, and which of its letters are one. */
    private static boolean[][] match(int[] from, int[] to) {
        int window = Math.max(0, Math.max(from.length, to.length) / 2 - 1);
        boolean[] matched = new boolean[from.length];
        boolean[] used = new boolean[to.length];
        for (int i = 0; i < from.length; i++) {
            for (int j = Math.max(0, i - window); j < Math.min(to.length, i + window + 1) && !matched[i]; j++) {
                if (!used[j] && from[i] == to[j]) {
                    matched[i] = true;
                    used[j] = true;
                }
            }
        }
        return new boolean[][] {matched, used};
    }

    private static int[] matchedOf(int[] letters, boolean[] matched) {
        return IntStream.range(0, letters.length)
                .filter(i -> matched[i])
                .map(i -> letters[i])
                .toArray();
    }
}
