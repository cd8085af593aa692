package io.github.seanettle.match;

import java.util.Arrays;

/** Matches in arrays: 16 bytes each. What a heap can hold of them is limited, and said in time. */
final class MatchStore {
    private static final double MOST_OF_HEAP = 0.75;

    /** Beyond it the numbers that algorithms give to matches would not fit into an int. */
    private static final int MOST_MATCHES = 1 << 29;

    private final int limit;
    private final String remedy;
    private int[] left = new int[64];
    private int[] right = new int[64];
    private double[] score = new double[64];
    private int size;

    /**
     * An empty store.
     *
     * @param limit how many matches it may take
     * @param remedy what to do where there are more
     */
    MatchStore(int limit, String remedy) {
        this.limit = limit;
        this.remedy = remedy;
    }

    /** How many matches this heap can hold where each one takes so many bytes. */
    static int limit(int bytesAMatch) {
        return (int) Math.min(MOST_MATCHES, MOST_OF_HEAP * Runtime.getRuntime().maxMemory() / bytesAMatch);
    }

    int size() {
        return size;
    }

    int left(int match) {
        return left[match];
    }

    int right(int match) {
        return right[match];
    }

    double score(int match) {
        return score[match];
    }

    Match get(int match) {
        return new Match(left[match], right[match], score[match]);
    }

    void add(Match match) {
        add(match.left(), match.right(), match.score());
    }

    /** Adds a match; its number is how many there were. */
    void add(int leftRow, int rightRow, double scoreOfBoth) {
        if (size == left.length) {
            grow();
        }
        left[size] = leftRow;
        right[size] = rightRow;
        score[size++] = scoreOfBoth;
    }

    private void grow() {
        if (size >= limit) {
            throw new TooManyMatchesException(size, remedy);
        }
        int more = (int) Math.min(limit, size + (long) (size >> 1));
        left = Arrays.copyOf(left, more);
        right = Arrays.copyOf(right, more);
        score = Arrays.copyOf(score, more);
    }
}
