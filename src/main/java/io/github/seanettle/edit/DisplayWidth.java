package io.github.seanettle.edit;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import io.github.seanettle.text.Unit;

/**
 * How many columns of a terminal a text takes, and how it is shown there.
 *
 * <p>Widths follow East Asian Width (UAX #11): wide and fullwidth characters take two columns, ambiguous ones one.
 * Marks, format characters and the medial and final jamo of a Hangul syllable take none. An emoji cluster takes two
 * whatever it is made of. Terminals differ on rare clusters; these are the rules of the newer ones.
 */
final class DisplayWidth {
    private static final int EMOJI_PRESENTATION_SELECTOR = 0xFE0F;
    private static final int DOTTED_CIRCLE = 0x25CC;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE_PICTURE = 0x2421;

    private DisplayWidth() {}

    /** The columns that a text takes, which {@link #visible} has made fit to print. */
    static int of(String text) {
        int width = 0;
        for (String cluster : Unit.GRAPHEME.split(text)) {
            width += ofCluster(cluster);
        }
        return width;
    }

    private static int ofCluster(String cluster) {
        if (isEmoji(cluster)) {
            return 2;
        }
        return cluster.codePoints().map(DisplayWidth::ofCodePoint).sum();
    }

    private static boolean isEmoji(String cluster) {
        return UCharacter.hasBinaryProperty(cluster.codePointAt(0), UProperty.EMOJI_PRESENTATION)
                || cluster.indexOf(EMOJI_PRESENTATION_SELECTOR) > 0;
    }

    private static int ofCodePoint(int codePoint) {
        if (isInvisible(codePoint) || isMark(codePoint) || isJoinedJamo(codePoint)) {
            return 0;
        }
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
        };
    }

    private static boolean isInvisible(int codePoint) {
        return UCharacter.getType(codePoint) == ECharacterCategory.FORMAT
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isMark(int codePoint) {
        int type = UCharacter.getType(codePoint);
        return type == ECharacterCategory.NON_SPACING_MARK || type == ECharacterCategory.ENCLOSING_MARK;
    }

    private static boolean isJoinedJamo(int codePoint) {
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.HANGUL_SYLLABLE_TYPE)) {
            case UCharacter.HangulSyllableType.VOWEL_JAMO, UCharacter.HangulSyllableType.TRAILING_JAMO -> true;
            default -> false;
        };
    }

    /**
     * A unit as it can be printed: control characters as their pictures (␊ for a line feed), a mark without a letter on
     * a dotted circle, and what has no shape of its own (lone surrogates, joiners, direction marks, a jamo without its
     * syllable's beginning) as the replacement character.
     */
    static String visible(String unit) {
        StringBuilder visible = new StringBuilder(unit.length());
        unit.codePoints().forEach(codePoint -> appendVisible(codePoint, visible));
        return visible.toString();
    }

    private static void appendVisible(int codePoint, StringBuilder visible) {
        boolean first = visible.isEmpty();
        int type = UCharacter.getType(codePoint);
        if (codePoint < ' ') {
            visible.appendCodePoint(CONTROL_PICTURES + codePoint);
        } else if (codePoint == 0x7F) {
            visible.appendCodePoint(DELETE_PICTURE);
        } else if (isUnprintable(type) || first && (isInvisible(codePoint) || isJoinedJamo(codePoint))) {
            visible.appendCodePoint(REPLACEMENT);
        } else {
            if (first && isMark(codePoint)) {
                visible.appendCodePoint(DOTTED_CIRCLE);
            }
            visible.appendCodePoint(codePoint);
        }
    }

    private static boolean isUnprintable(int type) {
        return switch (type) {
            case ECharacterCategory.CONTROL,
                    ECharacterCategory.SURROGATE,
                    ECharacterCategory.UNASSIGNED,
                    ECharacterCategory.LINE_SEPARATOR,
                    ECharacterCategory.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
