package io.github.seanettle.edit;

import com.ibm.icu.text.Normalizer2;
import io.github.seanettle.text.Folding;

/**
 * A unit and the forms of it that cost rules compare.
 *
 * @param canonical in normalization form C
 * @param withoutAccents canonical, accents folded
 * @param withoutCase canonical, case folded
 * @param plain canonical, accents and case folded
 */
record Letter(String canonical, String withoutAccents, String withoutCase, String plain) {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Folding ACCENTS = Folding.of(Folding.Step.ACCENTS);
    private static final Folding CASE = Folding.of(Folding.Step.CASE);
    private static final Folding BOTH = Folding.of(Folding.Step.ACCENTS, Folding.Step.CASE);

    /**
     * Units of more chars are looked up as they stand. ICU takes quadratic time for the marks of one letter; no entry
     * of a cost table is a letter with fifty of them.
     */
    private static final int LONGEST = 64;

    /** A unit with all its forms. */
    static Letter of(String text) {
        String canonical = canonical(text);
        return new Letter(canonical, ACCENTS.fold(canonical), CASE.fold(canonical), BOTH.fold(canonical));
    }

    /** A unit for rules that look neither at accents nor at case. */
    static Letter unfolded(String text) {
        String canonical = canonical(text);
        return new Letter(canonical, canonical, canonical, canonical);
    }

    static String canonical(String unit) {
        return unit.length() > LONGEST ? unit : NFC.normalize(unit);
    }
}
