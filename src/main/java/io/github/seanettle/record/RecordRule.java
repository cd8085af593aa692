package io.github.seanettle.record;

/**
 * Which records match: those of which all fields, or any, are within their cut-offs, and whose score is not too low.
 *
 * @param any whether one field is enough; else all that have a cut-off must be within it
 * @param minScore the least score
 * @param missing what a missing value counts in the score
 */
record RecordRule(boolean any, double minScore, MissingValues missing) {
    /** A weighted sum may be so much wrong because it is rounded, as a part of the sum of the weights. */
    private static final double ROUNDING = 1e-12;

    /**
     * The least similarity of some fields, all alike, that can still lead to a match.
     *
     * @param wanted what they and others must add to the weighted sum
     * @param weight their weight
     * @param others what others can add at most
     * @param weights the sum of all weights
     * @return a little less, lest rounding refuses a match; 0 if any will do, above 1 if none will
     */
    static double leastSimilarity(double wanted, double weight, double others, double weights) {
        return Math.max(0, (wanted - others - ROUNDING * weights) / weight);
    }
}
