package io.github.seanettle.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.text.Unit;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8LettersTest {
    private final Segmenter segmenter = new Segmenter();
    private final ClusterTable clusters = new ClusterTable(null);
    private final UnitSequence direct = new UnitSequence();
    private final UnitSequence decoded = new UnitSequence();

    @Test
    void everyLetterOfTheBmpIsReadAndNothingElseOfOneCodePoint() {
        int letters = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (isSurrogate(codePoint)) {
                continue;
            }
            String text = "a" + Character.toString(codePoint) + "z";
            boolean isLetter = codePoint < 0x10000 && CodePointKinds.of(codePoint) == CodePointKinds.LETTER;
            assertEquals(isLetter, readsAsDecoded(text.getBytes(StandardCharsets.UTF_8)), text);
            letters += isLetter ? 1 : 0;
        }
        assertTrue(letters > 50_000, letters + " letters");
    }

    @Test
    void bytesThatAreNoTextAreLeftToOthers() {
        int[][] malformed = {
            {0x80},
            {0xBF, 'a'},
            {0xC3},
            {0xC3, 'a'},
            {0xC0, 0x80},
            {0xC1, 0xBF},
            {0xE0, 0x80, 0x80},
            {0xE0, 0x9F, 0xBF},
            {0xED, 0xA0, 0x80},
            {0xE2, 0x82},
            {0xE2, 'a', 'b'},
            {0xE2, 0x82, 'a'},
            {0xF0, 0x9F, 0x98, 0x80},
            {0xF8},
            {0xFF},
        };
        for (int[] units : malformed) {
            byte[] utf8 = new byte[units.length];
            for (int i = 0; i < units.length; i++) {
                utf8[i] = (byte) units[i];
            }
            assertFalse(Segmenter.readLetters(utf8, utf8.length, direct), Arrays.toString(units));
        }
    }

    @Test
    void anyTwoBytesAreReadAsTheyAreDecodedOrNotAtAll() {
        for (int i = 0; i < 0x10000; i++) {
            readsAsDecoded(new byte[] {(byte) (i >> 8), (byte) i});
        }
    }

    @Test
    void randomBytesAreReadAsTheyAreDecodedOrNotAtAll() {
        Random random = new Random(20261123);
        int read = 0;
        for (int i = 0; i < 300_000; i++) {
            byte[] utf8 = new byte[1 + random.nextInt(6)];
            for (int j = 0; j < utf8.length; j++) {
                utf8[j] = (byte) (random.nextInt(3) == 0 ? random.nextInt(0x80) : 0x80 + random.nextInt(0x70));
            }
            read += readsAsDecoded(utf8) ? 1 : 0;
        }
        assertTrue(read > 5_000, read + " were read");
    }

    @Test
    void onlyTheFirstBytesCount() {
        byte[] utf8 = "Zoë\u0301".getBytes(StandardCharsets.UTF_8);
        assertTrue(Segmenter.readLetters(utf8, 4, direct));
        assertArrayEquals(new int[] {'Z', 'o', 'ë'}, Arrays.copyOf(direct.ids, direct.length));
        assertFalse(Segmenter.readLetters(utf8, 3, direct), "half a letter");
        assertTrue(Segmenter.readLetters(utf8, 0, direct));
        assertEquals(0, direct.length);
    }

    /** Whether bytes are read; if so, they must be what a decoder and the segmenter make of them. */
    private boolean readsAsDecoded(byte[] utf8) {
        if (!Segmenter.readLetters(utf8, utf8.length, direct)) {
            return false;
        }
        segmenter.read(decode(utf8), Unit.GRAPHEME, clusters, decoded);
        assertArrayEquals(
                Arrays.copyOf(decoded.ids, decoded.length),
                Arrays.copyOf(direct.ids, direct.length),
                () -> Arrays.toString(utf8));
        return true;
    }

    private static String decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new AssertionError("read, but is no UTF-8: " + Arrays.toString(utf8), malformed);
        }
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
