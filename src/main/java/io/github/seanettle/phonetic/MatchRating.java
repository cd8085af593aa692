package io.github.seanettle.phonetic;

import java.util.Objects;

/**
 * The codex of the Match Rating approach, made by Western Airlines (G. B. Moore, J. L. Kuhns, J. L. Trefftzs and C. A.
 * Montgomery, "Accessing Individual Records from Personal Data Files Using Non-unique Identifiers", NBS Special
 * Publication 500-2, 1977).
 *
 * <ol>
 *   <li>Vowels (A, E, I, O, U) are dropped, but for the first letter of the name.
 *   <li>Of equal letters that are now side by side in a word one stays.
 *   <li>The words are joined; of more than six letters the first three and the last three stay.
 * </ol>
 *
 * <p>The publication knows single names of the letters A to Z. Two things follow from published test vectors. A letter with
 * marks is a letter of its own, which is no vowel: "Frédéric" is FRÉÉRC (first FRÉDÉRC, then without its middle). And
 * rule 2 works on words: "Maria Rio" is MRR, else it could not be compared with "Marie Helene". What is neither letter nor
 * white space is dropped before the rules. Length is counted in grapheme clusters.
 */
record MatchRating() implements PhoneticEncoder {
    static final MatchRating INSTANCE = new MatchRating();

    private static final int HALF = 3;

    @Override
    public String encode(CharSequence text) {
        Objects.requireNonNull(text, "text");
        Letters letters = Letters.read(text, Reading.LETTERS_WITH_MARKS_AND_SPACES);
        return letters.text(codex(letters));
    }

    /** Writes the codex over the letters and spaces, behind which it never gets; returns its length. */
    static int codex(Letters letters) {
        int[] name = letters.units;
        int length = 0;
        int previous = ' ';
        for (int i = 0; i < letters.length; i++) {
            int letter = name[i];
            boolean dropped = length > 0 && Letters.isVowel(letter); // rule 1
            if (dropped || letter == previous) { // rule 2
                continue;
            }
            previous = letter;
            if (letter != ' ') {
                name[length++] = letter;
            }
        }
        if (length > 2 * HALF) { // rule 3
            System.arraycopy(name, length - HALF, name, HALF, HALF);
            return 2 * HALF;
        }
        return length;
    }

    @Override
    public String toString() {
        return "match-rating";
    }
}
