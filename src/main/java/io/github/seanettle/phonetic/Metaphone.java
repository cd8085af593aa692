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
 *   <li>At the start of a word: AE is E; GN, KN and PN are N; WR is R; WH is W; X is as S.
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
 *   <li>H after an X at the start of a word is coded before a vowel: "Xhot" is XHT.
 * </ol>
 *
 * <p>The lists that are in use leave open what GH is at the end of a word, and what H is between consonants. Both are
 * silent here: "Leigh" is L, "Rhys" is RS. The paper cuts codes at four letters; here this is an option.
 *
 * @param maxLength the longest code, in letters and spaces; {@link Integer#MAX_VALUE} for any length
 */
record Metaphone(int maxLength) implements PhoneticEncoder {
    static final Metaphone UNLIMITED = new Metaphone(Integer.MAX_VALUE);

    /** X has a code of two letters. It is this letter, which no code has, until the code is complete. */
    private static final char KS = 'x';

    private static final int SILENT = 0;

    /** What each letter A to Z is inside a word, but for {@link #EXCEPTIONS}. A dot is {@link #SILENT}. */
    private static final byte[] USUAL = usual(".BKT.FK..JKLMN.PKRST.F.x.S");

    /**
     * The letters that can make a letter other than {@link #USUAL} if they come next: a bit for each, by the last five bits
     * of its code, so A is bit 1; bit 0 is the end of a word. A letter outside of A to Z has some bit. So most letters need
     * no rule and no jump that the processor cannot foresee; this saves a quarter of the time.
     */
    private static final int[] EXCEPTIONS = exceptions();

    private static byte[] usual(String codes) {
        byte[] usual = new byte[codes.length()];
        for (int i = 0; i < usual.length; i++) {
            usual[i] = (byte) (codes.charAt(i) == '.' ? SILENT : codes.charAt(i));
        }
        return usual;
    }

    private static int[] exceptions() {
        int[] exceptions = new int[USUAL.length];
        exceptions['B' - 'A'] = before(" ");
        exceptions['C' - 'A'] = before("EHIY");
        exceptions['D' - 'A'] = before("G");
        exceptions['G' - 'A'] = before("EHINY");
        exceptions['H' - 'A'] = before("AEIOU");
        exceptions['K' - 'A'] = -1; // its rule looks back
        exceptions['P' - 'A'] = before("H");
        exceptions['S' - 'A'] = before("HI");
        exceptions['T' - 'A'] = before("CHI");
        exceptions['W' - 'A'] = before("AEIOU");
        exceptions['Y' - 'A'] = before("AEIOU");
        return exceptions;
    }

    private static int before(String letters) {
        return letters.chars().reduce(0, (bits, letter) -> bits | 1 << letter);
    }

    Metaphone {
        MaxLength.check(maxLength);
    }

    @Override
    public String encode(CharSequence text) {
        Objects.requireNonNull(text, "text");
        Letters letters = Letters.read(text, Reading.BASE_LETTERS_AND_SPACES);
        int length = cut(letters.units, code(letters.units, letters.length));
        return letters.text(length).replace("x", "KS");
    }

    /** Writes the code over the letters and spaces, behind which it never gets; returns how many units it has. */
    private int code(int[] units, int length) {
        int coded = 0;
        int place = 0; // in the word
        int previous = ' ';
        for (int i = 0; i < length && coded < maxLength; i++) {
            int unit = units[i];
            int sound;
            if (unit == ' ') {
                sound = coded > 0 && units[coded - 1] != ' ' ? ' ' : SILENT;
                place = 0;
            } else {
                sound = place == 0 ? first(units, i) : sound(units, i, previous, place);
                place++;
            }
            units[coded] = sound;
            coded += sound == SILENT ? 0 : 1;
            previous = unit;
        }
        return coded;
    }

    /** Where to cut a code so that it has at most the longest length and does not end in a space. */
    private int cut(int[] code, int length) {
        int cut = length <= maxLength / 2 ? length : cutToMaxLength(code, length);
        return cut > 0 && code[cut - 1] == ' ' ? cut - 1 : cut;
    }

    private int cutToMaxLength(int[] code, int length) {
        int cut = 0;
        for (int size = 0; cut < length && size < maxLength; cut++) {
            size += code[cut] == KS ? 2 : 1;
            if (size > maxLength) {
                code[cut] = 'K';
            }
        }
        return cut;
    }

    /** The code of a letter that is not the first of its word. */
    private static int sound(int[] units, int i, int previous, int place) {
        int letter = units[i];
        if (letter == previous && letter != 'C') {
            return SILENT; // rule 1
        }
        if (!Letters.isAToZ(letter)) {
            return letter; // rule 18
        }
        if ((EXCEPTIONS[letter - 'A'] >>> units[i + 1] & 1) == 0) {
            return USUAL[letter - 'A'];
        }
        return letter == 'H' ? h(units, i, previous, place) : consonant(units, i, previous);
    }

    /** Rules 2, 3, 19 and 20, and rule 5 for CH. */
    private static int first(int[] units, int i) {
        int letter = units[i];
        int next = units[i + 1];
        return switch (letter) {
            case 'A' -> next == 'A' ? SILENT : next == 'E' ? 'E' : 'A'; // the E of AE is then silent by rule 3
            case 'E', 'I', 'O', 'U', 'H' -> letter;
            case 'C' -> next == 'H' && isConsonant(units[i + 2]) ? 'K' : consonant(units, i, ' ');
            case 'G', 'K', 'P' -> next == 'N' ? SILENT : consonant(units, i, ' ');
            case 'W' -> next == 'H' ? 'W' : consonant(units, i, ' ');
            case 'X' -> s(units, i);
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
            case 'S' -> s(units, i);
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

    /** Rules 8 and 21, and rule 2 for WH. */
    private static int h(int[] units, int i, int previous, int place) {
        boolean silent = switch (previous) {
            case 'C', 'G', 'P', 'S', 'T' -> true;
            case 'W' -> place == 1;
            default -> false;
        };
        return !silent && Letters.isVowel(units[i + 1]) ? 'H' : SILENT;
    }

    /** Rule 12. */
    private static int s(int[] units, int i) {
        return units[i + 1] == 'H' || isIaOrIo(units, i + 1) ? 'X' : 'S';
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
