package io.github.seanettle.metric;

/** From counts to numbers between 0 and 1, and from cut-offs on those back to counts, to the last bit. */
final class Normalization {
    private Normalization() {}

    static double normalized(int distance, int largest) {
        return largest == 0 ? 0 : (double) distance / largest;
    }

    /** The normalised distance; 1 if the distance is beyond a cut-off. */
    static double normalizedWithin(int maxDistance, int distance, int largest) {
        return distance > maxDistance ? 1 : normalized(distance, largest);
    }

    /** The similarity; 0 if the distance is beyond a cut-off. */
    static double similarityWithin(int maxDistance, int distance, int largest) {
        return distance > maxDistance ? 0 : 1 - normalized(distance, largest);
    }

    /** The largest distance whose normalised form is at most {@code maxNormalizedDistance}. */
    static int largestWithin(double maxNormalizedDistance, int largest) {
        int guess = (int) Math.min(largest, maxNormalizedDistance * largest + 1);
        while (normalized(guess, largest) > maxNormalizedDistance) {
            guess--;
        }
        return guess;
    }

    /** The largest distance whose similarity is at least {@code minSimilarity}. */
    static int largestReaching(double minSimilarity, int largest) {
        int guess = (int) Math.min(largest, (1 - minSimilarity) * largest + 1);
        while (1 - normalized(guess, largest) < minSimilarity) {
            guess--;
        }
        return guess;
    }
}
