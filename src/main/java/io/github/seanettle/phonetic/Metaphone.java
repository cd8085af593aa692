package io.github.seanettle.phonetic;

import java.util.Objects;

/**
 * Metaphone, by Lawrence Philips ("Hanging on the Metaphone", Computer Language 7(12), December 1990).
 *
 * <p>Front vowels are E, I and Y; vowels are A, E, I, O and U. A letter looks at the letters of the text beside it, not at
 * their codes. Words are coded each for itself; their codes are joined by a space, and a word without a code adds none.
 *
 * <ol>
 *   <li>Of a doubled letter the second is silent, but for C.
 *   <li>At the start of a word: AE is E; GN, KN and PN are N; WR is R; WH is W; X is S.
 *   <li>A vowel is coded at the start of a word only.
 *   <li>B is silent at the end of a word after M.
 *   <li>C is silent in SCE, SCI, SCY; X in CIA; S in CE, CI, CY; K in SCH and, before a consonant, in CH at the start of a
 *       word; X in any other CH; else K.
 *   <li>D is J in DGE, DGI, DGY; else T.
 *   <li>G is silent in DGE, DGI, DGY, in GH but before a vowel, and in GN and GNED at the end of a word; J in GE, GI, GY;
 *       else K.
 *   <li>H is coded before a vowel, but silent after C, G, P, S, T, with which it makes one sound.
 *   <li>K is silent after C.
 *   <li>P is F in PH.
 *   <li>Q is K.
 *   <li>S is X in SH, SIA, SIO.
 *   <li>T is X in TIA and TIO, 0 in TH, silent in TCH.
 *   <li>V is F.
 *   <li>W and Y are coded before a vowel only.
 *   <li>X is KS.
 *   <li>Z is S.
 *   <li>F, J, L, M, N and R are coded as they are, as is a letter outside of A to Z.
 * </ol>
 *
 * <p>In three places this is not the paper, since published test vectors say otherwise:
 *
 * <ol start="19">
 *   <li>AA at the start of a word is silent: "Aarti" is RT.
 *   <li>H at the start of a word is coded before a consonant too: "Hb" is HB.
 *   <li>XH at the start of a word is XH: "Xhot" is XHT.
 * </ol>
 *
 * <p>The lists that are in use leave open what GH is at the end of a word, and what H is between consonants. Both are
 * silent here: "Leigh" is L, "Rhys" is RS. The paper cuts codes at four letters; here this is an option.
 *
 * @param maxLength the longest code, in letters and spaces; {@link Integer#MAX_VALUE} for any length
 */
record Metaphone(int maxLength) implements PhoneticEncoder {
    static final Metaphone UNLIMITED = new Metaphone(Integer.MAX_VALUE);

    /** The one letter whose code has two letters. */
    private static final int KS = -1;

    private static final int SILENT = -2;

    Metaphone {
        MaxLength.check(maxLength);
    }

    @Override
    public String encode(CharSequence text) {
        Objects.requireNonNull(text, "text");
        Letters letters = Letters.read(text, Reading.BASE_LETTERS_AND_SPACES);
        int[] units = letters.units;
        StringBuilder code = new StringBuilder(Math.min(letters.length, maxLength));
        int count = 0;
        int start = 0;
        boolean spaceIsDue = false;
        for (int i = 0; i < letters.length && count < maxLength; i++) {
            if (units[i] == ' ') {
                start = i + 1;
                spaceIsDue = count > 0;
                continue;
            }
            int sound = sound(units, i, start);
            if (sound == SILENT) {
                continue;
            }
            if (spaceIsDue) {
                if (count + 1 == maxLength) {
                    break; // the space would be the last letter
                }
                code.append(' ');
                count++;
                spaceIsDue = false;
            }
            letters.append(sound == KS ? 'K' : sound, code);
            count++;
            if (sound == KS && count < maxLength) {
                code.append('S');
                count++;
            }
        }
        return letters.inNfc(code);
    }

    private static int sound(int[] units, int i, int start) {
        int letter = units[i];
        if (i == start) {
            return first(units, i);
        }
        if (letter == units[i - 1] && letter != 'C') {
            return SILENT; // rule 1
        }
        return switch (letter) {
            case 'A', 'I', 'O', 'U' -> SILENT; // rule 3
            case 'E' -> isSecondOfAe(units, i, start) ? 'E' : SILENT;
            case 'H' -> h(units, i, start);
            default -> consonant(units, i, units[i - 1]);
        };
    }

    /** Rules 2, 3, 19, 20 and 21, and rule 5 for CH. */
    private static int first(int[] units, int i) {
        int letter = units[i];
        int next = units[i + 1];
        return switch (letter) {
            case 'A' -> next == 'A' || next == 'E' ? SILENT : 'A';
            case 'E', 'I', 'O', 'U', 'H' -> letter;
            case 'C' -> next == 'H' && isConsonant(units[i + 2]) ? 'K' : consonant(units, i, ' ');
            case 'G', 'K', 'P' -> next == 'N' ? SILENT : consonant(units, i, ' ');
            case 'W' -> next == 'H' ? 'W' : consonant(units, i, ' ');
            case 'X' -> next == 'H' ? 'X' : 'S';
            default -> consonant(units, i, ' ');
        };
    }

    private static int consonant(int[] units, int i, int previous) {
        int next = units[i + 1];
        return switch (units[i]) {
            case 'B' -> previous == 'M' && isEnd(next) ? SILENT : 'B'; // rule 4
            case 'C' -> c(units, i, previous);
            case 'D' -> next == 'G' && isFront(units[i + 2]) ? 'J' : 'T'; // rule 6
            case 'G' -> g(units, i, previous);
            case 'K' -> previous == 'C' ? SILENT : 'K'; // rule 9
            case 'P' -> next == 'H' ? 'F' : 'P'; // rule 10
            case 'Q' -> 'K'; // rule 11
            case 'S' -> next == 'H' || isIaOrIo(units, i + 1) ? 'X' : 'S'; // rule 12
            case 'T' -> t(units, i);
            case 'V' -> 'F'; // rule 14
            case 'W', 'Y' -> Letters.isVowel(next) ? units[i] : SILENT; // rule 15, and 2 for WR
            case 'X' -> KS; // rule 16
            case 'Z' -> 'S'; // rule 17
            default -> units[i]; // rule 18
        };
    }

    /** Rule 5. */
    private static int c(int[] units, int i, int previous) {
        int next = units[i + 1];
        if (isFront(next)) {
            if (previous == 'S') {
                return SILENT;
            }
            return next == 'I' && units[i + 2] == 'A' ? 'X' : 'S';
        }
        return next == 'H' && previous != 'S' ? 'X' : 'K';
    }

    /** Rule 7. */
    private static int g(int[] units, int i, int previous) {
        int next = units[i + 1];
        if (isFront(next)) {
            return previous == 'D' ? SILENT : 'J';
        }
        boolean silent = next == 'H' && !Letters.isVowel(units[i + 2]) || next == 'N' && isEndOrEd(units, i + 2);
        return silent ? SILENT : 'K';
    }

    /** Rule 8, and rule 2 for WH. */
    private static int h(int[] units, int i, int start) {
        boolean silent = switch (units[i - 1]) {
            case 'C', 'G', 'P', 'S', 'T' -> true;
            case 'W' -> i - 1 == start;
            default -> false;
        };
        return !silent && Letters.isVowel(units[i + 1]) ? 'H' : SILENT;
    }

    /** Rule 13. */
    private static int t(int[] units, int i) {
        int next = units[i + 1];
        if (next == 'H') {
            return '0';
        }
        if (next == 'C' && units[i + 2] == 'H') {
            return SILENT;
        }
        return isIaOrIo(units, i + 1) ? 'X' : 'T';
    }

    /** Rule 2: the E is now the start of the word. */
    private static boolean isSecondOfAe(int[] units, int i, int start) {
        return i - 1 == start && units[start] == 'A';
    }

    private static boolean isIaOrIo(int[] units, int i) {
        return units[i] == 'I' && (units[i + 1] == 'A' || units[i + 1] == 'O');
    }

    private static boolean isEndOrEd(int[] units, int i) {
        return isEnd(units[i]) || units[i] == 'E' && units[i + 1] == 'D' && isEnd(units[i + 2]);
    }

    private static boolean isFront(int unit) {
        return unit == 'E' || unit == 'I' || unit == 'Y';
    }

    private static boolean isConsonant(int unit) {
        return !isEnd(unit) && !Letters.isVowel(unit);
    }

    /** Whether a word ends before this unit. */
    private static boolean isEnd(int unit) {
        return unit == Reading.NOTHING || unit == ' ';
    }

    @Override
    public String toString() {
        return MaxLength.describe("metaphone", maxLength);
    }
}
