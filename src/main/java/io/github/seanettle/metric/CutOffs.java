package io.github.seanettle.metric;

/** Checks of cut-offs, with messages that say what to do. */
final class CutOffs {
    private CutOffs() {}

    static void checkDistance(int maxDistance) {
        if (maxDistance < 0) {
            throw new IllegalArgumentException("maxDistance must be 0 or more, but is " + maxDistance);
        }
    }

    static void checkSimilarity(double minSimilarity) {
        checkUnitInterval("minSimilarity", minSimilarity);
    }

    static void checkNormalizedDistance(double maxNormalizedDistance) {
        checkUnitInterval("maxNormalizedDistance", maxNormalizedDistance);
    }

    static void checkUnitInterval(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be a number from 0 to 1, but is " + value);
        }
    }
}
