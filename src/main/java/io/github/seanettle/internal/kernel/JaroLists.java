package io.github.seanettle.internal.kernel;

/**
 * {@link JaroBits} for texts of any length, in O(m + n).
 *
 * <p>A unit of the text takes the first free equal one of the pattern within the window. The window only moves to the
 * right, and of equal units the first ones are taken first. So each letter's positions are walked through once: those that
 * are taken or have left the window are behind, and the next one is the first that is free.
 */
final class JaroLists {
    private JaroLists() {}

    /** As {@link JaroBits#matchesAndTranspositions(WordPattern, int[], int, int, int)}. */
    static long matchesAndTranspositions(
            UnitPositions pattern, int[] text, int from, int length, int least, Workspace workspace) {
        int letters = pattern.letters.count();
        int[] numbers = workspace.numbers(letters + Math.min(pattern.length, length));
        long[] used = workspace.zeros((pattern.length + 63) >>> 6);
        System.arraycopy(pattern.starts, 0, numbers, 0, letters);
        int matches = match(pattern, text, from, length, numbers, used);
        int halves = matches < least ? 0 : halfTranspositions(pattern, numbers, letters, matches, used);
        return (long) matches << 32 | halves >> 1;
    }

    /**
     * Marks the matched positions of the pattern.
     *
     * @param next for each letter where its first position is that may be free; behind these go the matched units of the text
     */
    private static int match(UnitPositions pattern, int[] text, int from, int length, int[] next, long[] used) {
        int letters = pattern.letters.count();
        int reach = JaroBits.reach(pattern.length, length);
        int matches = 0;
        for (int j = 0; j < length; j++) {
            int letter = pattern.letters.of(text[from + j]);
            if (letter == LetterNumbers.ABSENT) {
                continue;
            }
            int at = next[letter];
            int end = pattern.starts[letter + 1];
            while (at < end && pattern.positions[at] < j - reach) {
                at++;
            }
            if (at < end && pattern.positions[at] - reach <= j) {
                int position = pattern.positions[at++];
                used[position >>> 6] |= 1L << position;
                next[letters + matches++] = text[from + j];
            }
            next[letter] = at;
        }
        return matches;
    }

    /** How many of the matched units differ from the one that is in the same place among those of the pattern. */
    private static int halfTranspositions(UnitPositions pattern, int[] matched, int at, int matches, long[] used) {
        int halves = 0;
        int word = -1;
        long left = 0;
        for (int match = 0; match < matches; match++) {
            while (left == 0) {
                left = used[++word];
            }
            int position = word * 64 + Long.numberOfTrailingZeros(left);
            halves += pattern.ids[pattern.from + position] == matched[at + match] ? 0 : 1;
            left &= left - 1;
        }
        return halves;
    }
}
