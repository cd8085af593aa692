package io.github.seanettle.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.seanettle.text.Unit;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that make careless segmenters slow or wrong. A method that is not linear would not come back. */
class HostileTextTest {
    private static final int MILLION = 1_000_000;

    private final Segmenter segmenter = new Segmenter();
    private final ClusterTable clusters = new ClusterTable(null);
    private final UnitSequence units = new UnitSequence();

    private static Arguments text(String head, String repeated, int clusters) {
        return Arguments.of(head, repeated, clusters);
    }

    /** A head, what follows it a million times, and how many clusters that is. */
    static List<Arguments> texts() {
        return List.of(
                text("", "a", MILLION),
                text("", "\uD83D\uDE00", MILLION),
                text("", "\u212B", MILLION),
                text("a", "\u0301", 1),
                text("a", "\u0301\u0323", 1),
                text("a", "\u0F73\u0301", 1),
                text("a", "\u0301\u200D", 1),
                text("", "e\u0301", MILLION),
                text("", "e\u0301\u0323", MILLION),
                text("", "\uD83D\uDC69\u200D", 1),
                text("", "\uD83C\uDDE9", MILLION / 2),
                text("", "\u1100", 1),
                text("", "\u1100\u1161", MILLION),
                text("", "\u1161", 1),
                text("", "\uAC00\u11A8", MILLION),
                text("", "\u0600", 1),
                text("", "\u094D", 1),
                text("", "\u0915\u094D", 1),
                text("", "a\u094D", MILLION),
                text("", "\u0915\u094D\u200Da", 2 * MILLION),
                text("", "\r\n", MILLION),
                text("", "\r", MILLION),
                text("", "\u0000", MILLION),
                text("", "\uD800", MILLION),
                text("", "\uDC00", MILLION),
                text("", "\uDC00\u0301", MILLION));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("texts")
    void aMillionTimes(String head, String repeated, int expected) {
        String text = head + repeated.repeat(MILLION);
        assertEquals(expected, count(text, Unit.GRAPHEME));
        assertEquals(text.codePointCount(0, text.length()), count(text, Unit.CODE_POINT));
        assertEquals(text.length(), count(text, Unit.UTF16));
    }

    @Tag("exhaustive")
    @Test
    void aClusterOfAMillionMarksHasOneIdAndShorterOnesOthers() {
        int id = id("a" + "\u0301".repeat(MILLION));
        assertEquals(id, id("\u00E1" + "\u0301".repeat(MILLION - 1)));
        assertNotEquals(id, id("a" + "\u0301".repeat(MILLION - 1)));
        assertEquals(0xE1, id("a\u0301"));
    }

    @Test
    void marksInAnyOrderThatIsCanonicallyEquivalentGiveOneId() {
        for (int n : new int[] {1, 15, 16, 17, 31, 32, 33, 10_000, MILLION}) {
            int mixed = id("a" + "\u0301\u0323".repeat(n));
            assertEquals(mixed, id("a" + "\u0323".repeat(n) + "\u0301".repeat(n)));
            assertEquals(mixed, id("a" + "\u0323\u0301".repeat(n)));
            assertEquals(mixed, id("\u00E1" + "\u0323".repeat(n) + "\u0301".repeat(n - 1)));
            assertNotEquals(mixed, id("a" + "\u0301\u0323".repeat(n - 1)));
            assertNotEquals(mixed, id("a" + "\u0323".repeat(n) + "\u0301".repeat(n - 1) + "\u0300"));
        }
    }

    @Test
    void marksOfEqualClassKeepTheirOrder() {
        assertNotEquals(id("a\u0301\u0300"), id("a\u0300\u0301"));
        String graveLast = "\u0301".repeat(40) + "\u0300";
        assertNotEquals(id("a" + graveLast), id("a\u0300" + "\u0301".repeat(40)));
    }

    @Test
    void loneSurrogatesAreTheirOwnIds() {
        assertArrayEquals(new int[] {'a', 0xD800, 'b', 0xDC00}, ids("a\uD800b\uDC00"));
        assertArrayEquals(new int[] {0xDC00, 0xD800}, ids("\uDC00\uD800"));
        assertArrayEquals(new int[] {0xD83D, 0x1F600, 0xDE00}, ids("\uD83D\uD83D\uDE00\uDE00"));
    }

    @Test
    void aTextAfterALongerOneIsNotMixedUpWithIt() {
        ids("x".repeat(100) + "\uDC00");
        assertArrayEquals(new int[] {0xD800}, ids("\uD800"));
        assertArrayEquals(new int[] {'\r'}, ids("\r"));
        assertArrayEquals(new int[0], ids(""));
    }

    @Test
    void buffersCanBeGivenBack() {
        String text = "e\u0301\u200Dक्ष".repeat(1000);
        int[] before = ids(text);
        segmenter.trim(64);
        units.trim(64);
        assertEquals(64, units.ids.length);
        assertEquals(0, units.length);
        assertArrayEquals(before, ids(text));
    }

    @Test
    void anyCharSequenceWillDo() {
        String text = "Zoe\u0308 \uD83D\uDE00";
        int[] expected = {'Z', 'o', 0xEB, ' ', 0x1F600};
        for (CharSequence sequence : new CharSequence[] {text, new StringBuilder(text), CharBuffer.wrap(text)}) {
            segmenter.read(sequence, Unit.GRAPHEME, clusters, units);
            assertArrayEquals(expected, Arrays.copyOf(units.ids, units.length));
        }
    }

    private int count(String text, Unit unit) {
        segmenter.read(text, unit, clusters, units);
        assertEquals(units.length + 1, segmenter.starts(text, unit).length);
        assertEquals(units.length, unit.count(text));
        return units.length;
    }

    private int id(String cluster) {
        int[] ids = ids(cluster);
        assertEquals(1, ids.length);
        return ids[0];
    }

    private int[] ids(String text) {
        segmenter.read(text, Unit.GRAPHEME, clusters, units);
        return Arrays.copyOf(units.ids, units.length);
    }

    @Test
    void theFirstLongTextIsReadWhole() {
        String text = "abcdefghij".repeat(30);
        for (Unit unit : Unit.values()) {
            UnitSequence units = new UnitSequence();
            new Segmenter().read(text, unit, new ClusterTable(null), units);
            assertEquals(300, units.length);
            for (int i = 0; i < 300; i++) {
                assertEquals(text.charAt(i), units.ids[i]);
            }
            assertEquals(301, new Segmenter().starts(text, unit).length);
        }
    }
}
