package io.github.seanettle.phonetic;

import java.util.Objects;

/**
 * NYSIIS, the code of the New York State Identification and Intelligence System (Robert L. Taft, "Name Search Techniques",
 * 1970): the original one, not the modified one.
 *
 * <p>Spaces are dropped with all else that is no letter: "van der Berg" is coded as "vanderBerg". Vowels are A, E, I, O
 * and U.
 *
 * <ol>
 *   <li>At the start of the name: MAC becomes MCC, KN NN, K C, PH and PF FF, SCH SSS.
 *   <li>At the end of the name: EE and IE become Y; DT, RT, RD, NT and ND become D.
 *   <li>The first letter of the name is the first letter of the code.
 *   <li>From the second letter on, one letter after the other, each takes the first rule that fits:
 *       <ol type="a">
 *         <li>EV becomes AF; another vowel A.
 *         <li>Q becomes G, Z S, M N.
 *         <li>KN becomes NN; another K C.
 *         <li>SCH becomes SSS; PH FF.
 *         <li>H becomes the letter before it, if this or the letter after it is no vowel.
 *         <li>W becomes the letter before it, if this is a vowel.
 *       </ol>
 *       "The letter before it" is the one before it as changed by these rules: the W of "Lowry" becomes A.
 *   <li>A letter equal to the last one of the code is not added to it.
 *   <li>An S at the end of the code is dropped.
 *   <li>AY at the end of the code becomes Y.
 *   <li>An A at the end of the code is dropped.
 * </ol>
 *
 * <p>Rules 6 and 8 leave a code of one letter alone, so that "Ash" (A) and "S" have a code. In one place this is not the
 * paper, since a published test vector says otherwise:
 *
 * <ol start="9">
 *   <li>Rule 6 does not apply to a name that ends in SCH: "Bosch" is BAS.
 * </ol>
 *
 * <p>Later programs cut the code at six letters; here this is an option.
 *
 * @param maxLength the longest code, in letters; {@link Integer#MAX_VALUE} for any length
 */
record Nysiis(int maxLength) implements PhoneticEncoder {
    static final Nysiis UNLIMITED = new Nysiis(Integer.MAX_VALUE);

    Nysiis {
        MaxLength.check(maxLength);
    }

    @Override
    public String encode(CharSequence text) {
        Objects.requireNonNull(text, "text");
        Letters letters = Letters.read(text, Reading.LETTERS_WITH_MARKS);
        if (letters.length == 0) {
            return "";
        }
        int[] name = letters.units;
        boolean endsInSch = endsInSch(name, letters.length);
        rewriteStart(name);
        int length = code(name, rewriteEnd(name, letters.length));
        return letters.text(Math.min(trimEnd(name, length, endsInSch), maxLength));
    }

    /** Rule 9. */
    private static boolean endsInSch(int[] name, int length) {
        return length >= 3 && name[length - 3] == 'S' && name[length - 2] == 'C' && name[length - 1] == 'H';
    }

    /** Rule 1. */
    private static void rewriteStart(int[] name) {
        switch (name[0]) {
            case 'M' -> {
                if (name[1] == 'A' && name[2] == 'C') {
                    name[1] = 'C';
                }
            }
            case 'K' -> name[0] = name[1] == 'N' ? 'N' : 'C';
            case 'P' -> {
                if (name[1] == 'H' || name[1] == 'F') {
                    name[0] = name[1] = 'F';
                }
            }
            case 'S' -> {
                if (name[1] == 'C' && name[2] == 'H') {
                    name[1] = name[2] = 'S';
                }
            }
            default -> {}
        }
    }

    /** Rule 2; returns the new length. */
    private static int rewriteEnd(int[] name, int length) {
        if (length < 2) {
            return length;
        }
        int ending = ending(name[length - 2], name[length - 1]);
        if (ending == Reading.NOTHING) {
            return length;
        }
        name[length - 2] = ending;
        return length - 1;
    }

    private static int ending(int beforeLast, int last) {
        return switch (last) {
            case 'E' -> beforeLast == 'E' || beforeLast == 'I' ? 'Y' : Reading.NOTHING;
            case 'T' -> beforeLast == 'D' || beforeLast == 'R' || beforeLast == 'N' ? 'D' : Reading.NOTHING;
            case 'D' -> beforeLast == 'R' || beforeLast == 'N' ? 'D' : Reading.NOTHING;
            default -> Reading.NOTHING;
        };
    }

    /** Rules 3 to 5: writes the code over the name, behind which it never gets; returns the code's length. */
    private static int code(int[] name, int length) {
        int coded = 1;
        for (int i = 1; i < length; i++) {
            int last = name[coded - 1];
            int letter = rewrite(name, i, last);
            if (letter != last) {
                name[coded++] = letter;
            }
        }
        return coded;
    }

    /**
     * Rule 4 for one letter. By rule 5 the changed letter before it is always the last one of the code.
     *
     * @return what the letter becomes; what letters after it become is written to the name
     */
    private static int rewrite(int[] name, int i, int last) {
        int next = name[i + 1];
        switch (name[i]) {
            case 'E':
                if (next == 'V') {
                    name[i + 1] = 'F';
                }
                return 'A';
            case 'A', 'I', 'O', 'U':
                return 'A';
            case 'Q':
                return 'G';
            case 'Z':
                return 'S';
            case 'M':
                return 'N';
            case 'K':
                return next == 'N' ? 'N' : 'C';
            case 'S':
                if (next == 'C' && name[i + 2] == 'H') {
                    name[i + 1] = name[i + 2] = 'S';
                }
                return 'S';
            case 'P':
                if (next == 'H') {
                    name[i + 1] = 'F';
                    return 'F';
                }
                return 'P';
            case 'H':
                return Letters.isVowel(last) && Letters.isVowel(next) ? 'H' : last;
            case 'W':
                return Letters.isVowel(last) ? last : 'W';
            default:
                return name[i];
        }
    }

    /** Rules 6 to 9; returns the new length. */
    private static int trimEnd(int[] code, int length, boolean endsInSch) {
        int end = length;
        if (end > 1 && code[end - 1] == 'S' && !endsInSch) {
            end--;
        }
        if (end > 1 && code[end - 2] == 'A' && code[end - 1] == 'Y') {
            code[end - 2] = 'Y';
            return end - 1;
        }
        return end > 1 && code[end - 1] == 'A' ? end - 1 : end;
    }

    @Override
    public String toString() {
        return MaxLength.describe("nysiis", maxLength);
    }
}
