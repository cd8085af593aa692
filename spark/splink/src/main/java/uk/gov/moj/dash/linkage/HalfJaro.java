package uk.gov.moj.dash.linkage;

/**
 * Jaro similarity as Splink and commons-text compute it: a matched letter out of order is half a transposition, where the
 * rest of this library rounds an odd one down. So this is not done by its kernels.
 */
final class HalfJaro {
    private static final double BOOST_FROM = 0.7;
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int MAX_PREFIX = 4;

    private HalfJaro() {}

    /** Jaro similarity; letters of the left text look for a partner in their order. */
    static double similarity(String left, String right) {
        int m = left.length();
        int n = right.length();
        if (m == 0 && n == 0) {
            return 1;
        }
        boolean[] isMatchedLeft = new boolean[m];
        boolean[] isMatchedRight = new boolean[n];
        double matches = match(left, right, isMatchedLeft, isMatchedRight);
        if (matches == 0) {
            return 0;
        }
        double transpositions = outOfOrder(left, right, isMatchedLeft, isMatchedRight) / 2.0;
        return (matches / m + matches / n + (matches - transpositions) / matches) / 3;
    }

    /** Jaro-Winkler similarity; letters of the shorter text look for a partner in their order. */
    static double winkler(String left, String right) {
        boolean isLeftLonger = left.length() > right.length();
        double jaro = isLeftLonger ? similarity(right, left) : similarity(left, right);
        return jaro < BOOST_FROM ? jaro : jaro + PREFIX_WEIGHT * commonPrefix(left, right) * (1 - jaro);
    }

    private static int match(String left, String right, boolean[] isMatchedLeft, boolean[] isMatchedRight) {
        int reach = Math.max(Math.max(left.length(), right.length()) / 2 - 1, 0);
        int matches = 0;
        for (int i = 0; i < left.length(); i++) {
            int end = Math.min(i + reach + 1, right.length());
            for (int j = Math.max(i - reach, 0); j < end && !isMatchedLeft[i]; j++) {
                if (!isMatchedRight[j] && left.charAt(i) == right.charAt(j)) {
                    isMatchedLeft[i] = true;
                    isMatchedRight[j] = true;
                    matches++;
                }
            }
        }
        return matches;
    }

    private static int outOfOrder(String left, String right, boolean[] isMatchedLeft, boolean[] isMatchedRight) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < left.length(); i++) {
            if (isMatchedLeft[i]) {
                while (!isMatchedRight[j]) {
                    j++;
                }
                count += left.charAt(i) == right.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return count;
    }

    private static int commonPrefix(String left, String right) {
        int most = Math.min(MAX_PREFIX, Math.min(left.length(), right.length()));
        int prefix = 0;
        while (prefix < most && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        return prefix;
    }
}
