package io.github.seanettle.phonetic;

import org.jspecify.annotations.Nullable;

/**
 * The comparison of the Match Rating approach, by the publication that {@link MatchRating} names.
 *
 * <ol>
 *   <li>Where the lengths of the two codices differ by 3 or more, they are not compared.
 *   <li>The minimum rating follows from the sum of the lengths: 5 up to 4, 4 up to 7, 3 up to 11, else 2.
 *   <li>From left to right, equal letters in equal places are removed from both.
 *   <li>From right to left, the same with what is left.
 *   <li>The rating is 6 less the letters that remain in the one with more of them.
 *   <li>The names match if the rating is at least the minimum.
 * </ol>
 *
 * <p>The codices are those of the names without marks, as the publication's alphabet is A to Z: "Müller" and "Muller" are
 * the same name here. ({@link MatchRating} by itself keeps marks.)
 */
final class MatchRatingComparison {
    private static final int INCOMPARABLE = 3;
    private static final int BEST_RATING = 6;

    private MatchRatingComparison() {}

    static @Nullable Boolean compare(CharSequence a, CharSequence b) {
        Letters lettersOfA = Letters.read(a, Reading.BASE_LETTERS_AND_SPACES);
        Letters lettersOfB = Letters.readBeside(lettersOfA, b, Reading.BASE_LETTERS_AND_SPACES);
        int lengthOfA = MatchRating.codex(lettersOfA);
        int lengthOfB = MatchRating.codex(lettersOfB);
        if (Math.abs(lengthOfA - lengthOfB) >= INCOMPARABLE) {
            return null; // rule 1
        }
        int rating = BEST_RATING - unmatched(lettersOfA.units, lengthOfA, lettersOfB.units, lengthOfB);
        return rating >= minimumRating(lengthOfA + lengthOfB);
    }

    /** Rule 2. */
    private static int minimumRating(int sumOfLengths) {
        if (sumOfLengths <= 4) {
            return 5;
        }
        if (sumOfLengths <= 7) {
            return 4;
        }
        return sumOfLengths <= 11 ? 3 : 2;
    }

    /** Rules 3 to 5: how many letters remain. Spoils both codices. */
    private static int unmatched(int[] a, int lengthOfA, int[] b, int lengthOfB) {
        int common = Math.min(lengthOfA, lengthOfB);
        int left = 0;
        for (int i = 0; i < common; i++) {
            if (a[i] != b[i]) {
                a[left] = a[i];
                b[left] = b[i];
                left++;
            }
        }
        int leftOfA = left + moveUp(a, common, lengthOfA, left);
        int leftOfB = left + moveUp(b, common, lengthOfB, left);
        int unmatched = Math.max(leftOfA, leftOfB);
        for (int i = 1; i <= Math.min(leftOfA, leftOfB); i++) {
            if (a[leftOfA - i] == b[leftOfB - i]) {
                unmatched--;
            }
        }
        return unmatched;
    }

    /** Moves {@code letters[from..to)} to index {@code at}; returns how many these are. */
    private static int moveUp(int[] letters, int from, int to, int at) {
        System.arraycopy(letters, from, letters, at, to - from);
        return to - from;
    }
}
