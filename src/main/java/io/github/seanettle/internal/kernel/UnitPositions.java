package io.github.seanettle.internal.kernel;

import java.util.Arrays;

/** Where each unit stands in a pattern of any length: the positions of each, in order. Immutable. */
final class UnitPositions {
    final int[] ids;
    final int from;
    final int length;
    final LetterNumbers letters;

    /** The positions of letter c are {@code positions[starts[c] .. starts[c + 1])}, counted from {@link #from}. */
    final int[] starts;

    final int[] positions;

    /** Takes the pattern {@code ids[from .. from + length)}, without a copy. */
    UnitPositions(int[] ids, int from, int length) {
        this.ids = ids;
        this.from = from;
        this.length = length;
        int[] letterAt = new int[length];
        letters = new LetterNumbers(ids, from, letterAt);
        starts = new int[letters.count() + 1];
        for (int letter : letterAt) {
            starts[letter + 1]++;
        }
        for (int letter = 0; letter < letters.count(); letter++) {
            starts[letter + 1] += starts[letter];
        }
        positions = new int[length];
        int[] next = Arrays.copyOf(starts, letters.count());
        for (int i = 0; i < length; i++) {
            positions[next[letterAt[i]]++] = i;
        }
    }
}
