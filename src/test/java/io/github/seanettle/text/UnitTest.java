package io.github.seanettle.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {
    /** The example of {@link Unit}. */
    @Test
    void exampleOfTheJavadoc() {
        String text = "Zoe\u0308 👍🏽";
        assertEquals(List.of("Z", "o", "e\u0308", " ", "👍🏽"), Unit.GRAPHEME.split(text));
        assertEquals(5, Unit.GRAPHEME.count(text));
        assertEquals(7, Unit.CODE_POINT.count(text));
        assertEquals(9, Unit.UTF16.count(text));
    }

    @Test
    void codePointsAndCharsAreSplitAsTheyAre() {
        assertEquals(List.of("e", "\u0308", "😀"), Unit.CODE_POINT.split("e\u0308😀"));
        assertEquals(List.of("e", "\u0308", "\uD83D", "\uDE00"), Unit.UTF16.split("e\u0308😀"));
    }

    @Test
    void whatPeopleSeeAsOneCharacterIsOneGrapheme() {
        for (String character :
                List.of("👨‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪", "1️⃣", "क्षि", "각", "\u1100\u1161\u11A8", "\r\n", "กำ")) {
            assertEquals(1, Unit.GRAPHEME.count("x" + character + "y") - 2, character);
            assertEquals(List.of(character), Unit.GRAPHEME.split(character));
        }
    }

    @ParameterizedTest
    @EnumSource
    void unitsJoinedAreTheText(Unit unit) {
        for (String text :
                List.of("", "a", "naïve nai\u0308ve", "\uD800a\uDC00", "\r\n\r\r\n", "क्षत्रिय 👩🏽‍💻\u0000")) {
            assertEquals(text, String.join("", unit.split(text)));
            assertEquals(unit.count(text), unit.split(text).size());
            assertEquals(unit.split(text), unit.split(new StringBuilder(text)));
            assertEquals(unit.count(text), unit.count(new StringBuilder(text)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nullIsNamed(Unit unit) {
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> unit.count(null)).getMessage());
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> unit.split(null)).getMessage());
    }
}
