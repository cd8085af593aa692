package io.github.seanettle.phonetic;

/** The length at which a code is cut; {@link Integer#MAX_VALUE} for never. */
final class MaxLength {
    private MaxLength() {}

    static void check(int maxLength) {
        if (maxLength < 1) {
            throw new IllegalArgumentException("maxLength must be 1 or more, but is " + maxLength);
        }
    }

    static String describe(String encoder, int maxLength) {
        return maxLength == Integer.MAX_VALUE ? encoder : encoder + "(maxLength=" + maxLength + ")";
    }
}
