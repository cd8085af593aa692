package io.github.seanettle.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import io.github.seanettle.text.Unit;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shows the units of a text between bars, such as {@code [n|a|ï‹U+0069 U+0308›|f]}. Code points in angle marks follow what
 * consists of several, and stand for what cannot be seen or should not reach a terminal.
 */
final class UnitPicture {
    private static final String DOTTED_CIRCLE = "\u25CC";

    private UnitPicture() {}

    /** The units of a text between bars. */
    static String of(String text, Unit unit) {
        return unit.split(text).stream().map(UnitPicture::ofUnit).collect(Collectors.joining("|", "[", "]"));
    }

    /** A text on one line. */
    static String visible(String text) {
        return text.codePoints()
                .mapToObj(c -> isShowable(c) ? Character.toString(c) : codePoints(Character.toString(c)))
                .collect(Collectors.joining());
    }

    private static String ofUnit(String unit) {
        int first = unit.codePointAt(0);
        boolean single = unit.length() == Character.charCount(first);
        if (single && isMark(first)) {
            return DOTTED_CIRCLE + unit + codePoints(unit);
        }
        if (single) {
            return visible(unit);
        }
        return (unit.codePoints().allMatch(UnitPicture::isShowable) ? unit : "") + codePoints(unit);
    }

    private static String codePoints(String unit) {
        return unit.codePoints()
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" ", "‹", "›"));
    }

    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.ENCLOSING_MARK
                || type == UCharacterCategory.COMBINING_SPACING_MARK;
    }

    private static boolean isShowable(int c) {
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.CONTROL,
                    UCharacterCategory.SURROGATE,
                    UCharacterCategory.UNASSIGNED,
                    UCharacterCategory.PRIVATE_USE,
                    UCharacterCategory.LINE_SEPARATOR,
                    UCharacterCategory.PARAGRAPH_SEPARATOR -> false;
            case UCharacterCategory.FORMAT -> c == 0x200D; // the joiner of emoji
            case UCharacterCategory.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
