package io.github.seanettle.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UCharacter.IndicConjunctBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * Sorts code points by what they can do to a cluster, so that the segmenter needs one look-up for most of them.
 *
 * <p>Between two neighbours that are each {@link #LETTER}, {@link #COMPOSITE}, {@link #SURROGATE}, {@link #CONTROL} or {@link #CR} there is
 * always a boundary (UAX #29, rule GB999), but for CR before LF (GB3): rules that join need a code point of the other
 * kinds on one side or the other.
 *
 * <p>Kinds come from ICU's properties, each when it is first asked for. Threads may race to write one: all write the same
 * byte, and a byte is either there or still 0, so no lock is needed.
 */
final class CodePointKinds {
    /** A unit of its own beside others of its kind; its canonical form is itself. The only kind with the sign bit. */
    static final byte LETTER = Byte.MIN_VALUE;
    /** A unit of its own beside others of its kind; canonically equivalent to something else (U+212B, U+0958). */
    static final byte COMPOSITE = 2;
    /** A lone surrogate: as {@link #LETTER}, but a char of this kind may be half of another code point. */
    static final byte SURROGATE = 3;
    /** Always a unit of its own (GB4, GB5). */
    static final byte CONTROL = 4;
    /** As {@link #CONTROL}, but joins with a line feed that follows (GB3). */
    static final byte CR = 5;
    /** Joins what is before it (GB9, GB9a) and leaves what is after it alone. */
    static final byte MARK = 6;
    /** What only the break iterator understands: ZWJ, Indic linkers, flags, jamo, prepended marks. */
    static final byte JOINER = 7;

    /** Planes 0 to 3 hold all letters; the planes beyond are asked for each time. */
    private static final int REMEMBERED = 0x40000;

    /** The kinds seen so far by code point; 0 where not yet asked. Read directly by the segmenter's hot loop. */
    static final byte[] KINDS = new byte[REMEMBERED];

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private CodePointKinds() {}

    /** The kind of a code point. */
    static byte of(int codePoint) {
        if (codePoint >= REMEMBERED) {
            return find(codePoint);
        }
        byte kind = KINDS[codePoint];
        if (kind == 0) {
            kind = find(codePoint);
            KINDS[codePoint] = kind;
        }
        return kind;
    }

    /** Whether a code point of this kind never joins what is before it. */
    static boolean startsUnit(byte kind) {
        return kind <= CR;
    }

    /** Whether a code point of this kind stands alone unless a mark or joiner touches it. */
    static boolean isBase(byte kind) {
        return kind <= SURROGATE;
    }

    /** Whether a code point of this kind, alone, is surely its own canonical form. */
    static boolean isItself(byte kind) {
        return kind != COMPOSITE && kind <= CR;
    }

    private static byte find(int codePoint) {
        if (isLinker(codePoint)) {
            return JOINER;
        }
        switch (UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK)) {
            case GraphemeClusterBreak.CR:
                return CR;
            case GraphemeClusterBreak.LF:
            case GraphemeClusterBreak.CONTROL:
                return CONTROL;
            case GraphemeClusterBreak.OTHER:
            case GraphemeClusterBreak.LV:
            case GraphemeClusterBreak.LVT:
                return kindOfBase(codePoint);
            case GraphemeClusterBreak.SPACING_MARK:
            case GraphemeClusterBreak.EXTEND:
                return MARK;
            default:
                return JOINER;
        }
    }

    private static byte kindOfBase(int codePoint) {
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return SURROGATE;
        }
        return NFC.isNormalized(Character.toString(codePoint)) ? LETTER : COMPOSITE;
    }

    private static boolean isLinker(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_CONJUNCT_BREAK)
                == IndicConjunctBreak.LINKER.ordinal();
    }
}
