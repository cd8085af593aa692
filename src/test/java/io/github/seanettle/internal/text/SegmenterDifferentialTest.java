package io.github.seanettle.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.seanettle.text.Unit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The segmenter against {@link SegmenterReference}: the same boundaries, and ids that are equal where the keys are. */
class SegmenterDifferentialTest {
    /** At least one code point of each class of UAX #29, and of each way to be canonically equivalent to something. */
    private static final int[] ALPHABET = {
        'a', // other
        '\r', '\n', 0xAD, // control
        0xE9, // other, decomposes, composes back
        0x300, // extend
        0x323, // extend, lower combining class than U+0300
        0x344, // extend, decomposes into two
        0x200C, // extend, ZWNJ
        0x200D, // ZWJ
        0x94D, // extend, linker
        0x903, // spacing mark
        0x915, // consonant
        0x958, // consonant, excluded from composition
        0x600, // prepend
        0x1F1E6, // regional indicator
        0x1F600, // pictograph
        0x1F3FD, // extend, emoji modifier
        0x1100, // L
        0x1161, // V
        0x11A8, // T
        0xAC00, // LV
        0xAC01, // LVT
        0x212B, // other, singleton
        0xD800, // lone high surrogate
        0xDC00, // lone low surrogate
    };

    private final SegmenterReference reference = new SegmenterReference();
    private final Segmenter segmenter = new Segmenter();
    private final ClusterTable clusters = new ClusterTable(null);
    private final UnitSequence units = new UnitSequence();
    private final Map<Integer, String> keysOfIds = new HashMap<>();
    private final Map<String, Integer> idsOfKeys = new HashMap<>();

    @Test
    void everyCodePointInEveryContext() {
        String[] around = {"", "a", "\u0915", "\u0301", "\u094D", "\u200D", "\uD83D\uDE00", "\u1100", "\u0600"};
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String x = Character.toString(codePoint);
            for (String before : around) {
                check(before + x);
                check(x + before);
                check(before + x + before);
            }
            check(x + x);
            check("\u0915" + x + "\u0924");
            check("e" + x + "\u0301");
        }
    }

    @Test
    void everyShortText() {
        for (int length = 0; length <= 4; length++) {
            everyText(new int[length], 0);
        }
    }

    private void everyText(int[] text, int at) {
        if (at == text.length) {
            check(new String(text, 0, at));
            return;
        }
        for (int codePoint : ALPHABET) {
            text[at] = codePoint;
            everyText(text, at + 1);
        }
    }

    @Test
    void randomTexts() {
        Random random = new Random(20261123);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int j = 0; j < length; j++) {
                text.appendCodePoint(
                        random.nextBoolean()
                                ? ALPHABET[random.nextInt(ALPHABET.length)]
                                : random.nextInt(1 << (7 + random.nextInt(14))) % 0x110000);
            }
            check(text.toString());
        }
    }

    private void check(String text) {
        int[] expected = reference.starts(text);
        int[] starts = segmenter.starts(text, Unit.GRAPHEME);
        if (!Arrays.equals(expected, starts)) {
            assertArrayEquals(expected, starts, () -> "starts of " + codePoints(text));
        }
        List<String> keys = reference.keys(text);
        segmenter.read(text, Unit.GRAPHEME, clusters, units);
        if (keys.size() != units.length) {
            fail(units.length + " ids for " + keys.size() + " clusters of " + codePoints(text));
        }
        for (int i = 0; i < units.length; i++) {
            checkId(keys.get(i), units.ids[i], text);
        }
    }

    private void checkId(String key, int id, String text) {
        if (key.codePointCount(0, key.length()) == 1) {
            assertEquals(key.codePointAt(0), id, () -> "id of " + codePoints(key) + " in " + codePoints(text));
            return;
        }
        assertTrue(id > Character.MAX_CODE_POINT);
        String keyOfId = keysOfIds.putIfAbsent(id, key);
        Integer idOfKey = idsOfKeys.putIfAbsent(key, id);
        if (keyOfId != null && !keyOfId.equals(key) || idOfKey != null && idOfKey != id) {
            fail("id " + id + " of " + codePoints(key) + " in " + codePoints(text) + "; key before " + keyOfId
                    + ", id before " + idOfKey);
        }
    }

    private static String codePoints(String text) {
        return Arrays.toString(text.codePoints().mapToObj(Integer::toHexString).toArray());
    }
}
