package io.github.seanettle.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import io.github.seanettle.internal.text.Decomposition;
import io.github.seanettle.internal.text.Normalization;
import java.util.BitSet;

/** Removal of accents for {@link Folding.Step#ACCENTS}. */
final class Accents {
    /** Below this every code point is without an accent. */
    private static final int FIRST_ACCENTED = 0xC0;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Scripts in which a nonspacing mark qualifies a letter or may be left out. */
    private static final BitSet SCRIPTS = scripts(
            UScript.LATIN,
            UScript.GREEK,
            UScript.CYRILLIC,
            UScript.ARMENIAN,
            UScript.GEORGIAN,
            UScript.COPTIC,
            UScript.GLAGOLITIC,
            UScript.HEBREW,
            UScript.ARABIC,
            UScript.SYRIAC);

    private Accents() {}

    static String strip(String text) {
        if (Normalization.isBelow(text, FIRST_ACCENTED)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        boolean strips = false;
        for (int codePoint : Decomposition.canonical().read(text).toArray()) {
            if (isMark(codePoint)) {
                if (!strips) {
                    result.appendCodePoint(codePoint);
                }
            } else if (!isSpacingAccent(codePoint)) {
                int script = UScript.getScript(codePoint);
                strips = script == UScript.INHERITED ? strips : SCRIPTS.get(script);
                result.appendCodePoint(script == UScript.LATIN ? BareLetters.of(codePoint) : codePoint);
            }
        }
        return NFC.normalize(result);
    }

    private static boolean isMark(int codePoint) {
        return UCharacter.getType(codePoint) == UCharacterCategory.NON_SPACING_MARK;
    }

    /** Whether this is an accent that stands for itself: U+02B9 MODIFIER LETTER PRIME, U+02BF LEFT HALF RING, … */
    private static boolean isSpacingAccent(int codePoint) {
        return UCharacter.UnicodeBlock.of(codePoint) == UCharacter.UnicodeBlock.SPACING_MODIFIER_LETTERS
                && UCharacter.getType(codePoint) == UCharacterCategory.MODIFIER_LETTER
                && UCharacter.hasBinaryProperty(codePoint, UProperty.DIACRITIC)
                && UScript.getScript(codePoint) == UScript.COMMON;
    }

    private static BitSet scripts(int... scripts) {
        BitSet set = new BitSet();
        for (int script : scripts) {
            set.set(script);
        }
        return set;
    }
}
