package io.github.seanettle.internal.text;

/**
 * Reads letters of the BMP from UTF-8. Answers only for text that is well-formed (Unicode, table 3-7) and of letters that
 * each are a unit of their own; all other text is left to those that decode it.
 */
final class Utf8Letters {
    private static final int NONE = -1;

    private Utf8Letters() {}

    /** Whether the first bytes are such letters. Their ids are then in the sequence, which has room for one a byte. */
    static boolean read(byte[] utf8, int length, UnitSequence into) {
        int done = readAscii(utf8, length, into.ids);
        if (done == length) {
            into.length = length;
            return true;
        }
        return readAny(utf8, done, length, into);
    }

    /** Reads up to the first byte that is no letter of ASCII, or one not met before; returns where that is. */
    private static int readAscii(byte[] utf8, int length, int[] ids) {
        byte[] kinds = CodePointKinds.KINDS;
        int i = 0;
        while (i < length && utf8[i] >= 0 && kinds[utf8[i]] == CodePointKinds.LETTER) {
            ids[i] = utf8[i];
            i++;
        }
        return i;
    }

    private static boolean readAny(byte[] utf8, int from, int length, UnitSequence into) {
        int[] ids = into.ids;
        int count = from;
        for (int i = from; i < length; ) {
            int letter = codePoint(utf8, i, length);
            if (letter == NONE || CodePointKinds.of(letter) != CodePointKinds.LETTER) {
                return false;
            }
            ids[count++] = letter;
            i += letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
        }
        into.length = count;
        return true;
    }

    /** The code point of one, two or three bytes that begins at {@code i}, or {@link #NONE}. */
    private static int codePoint(byte[] utf8, int i, int length) {
        int first = utf8[i];
        if (first >= 0) {
            return first;
        }
        if (first < (byte) 0xC0) {
            return NONE;
        }
        if (first < (byte) 0xE0) {
            return i + 1 < length && isFollowing(utf8[i + 1])
                    ? atLeast(0x80, (first & 0x1F) << 6 | utf8[i + 1] & 0x3F)
                    : NONE;
        }
        if (first < (byte) 0xF0 && i + 2 < length && isFollowing(utf8[i + 1]) && isFollowing(utf8[i + 2])) {
            return atLeast(0x800, (first & 0xF) << 12 | (utf8[i + 1] & 0x3F) << 6 | utf8[i + 2] & 0x3F);
        }
        return NONE;
    }

    private static boolean isFollowing(byte unit) {
        return unit < (byte) 0xC0;
    }

    /** A code point written with more bytes than it needs is none. */
    private static int atLeast(int least, int codePoint) {
        return codePoint >= least ? codePoint : NONE;
    }
}
