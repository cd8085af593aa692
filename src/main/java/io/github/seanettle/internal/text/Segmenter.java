package io.github.seanettle.internal.text;

import io.github.seanettle.text.Unit;
import java.util.Arrays;

/**
 * Splits texts into units and gives them ids. Holds buffers: for one thread at a time.
 *
 * <p>A unit that is canonically equivalent to one code point has that code point as its id: {@code "e"} with U+0301 has
 * the id U+00E9, U+212B has U+00C5. Lone surrogates are their own ids. Every other cluster gets an id from the
 * {@link ClusterTable}, by its canonical decomposition. So two clusters have equal ids just when they are canonically
 * equivalent. {@link Unit#CODE_POINT} and {@link Unit#UTF16} take code points and chars as they are.
 *
 * <p>Time and memory are linear in the length of the text. Text whose code points each stand alone costs no allocation
 * once the buffers have grown to its length.
 */
public final class Segmenter {
    private static final int SMALL = 64;

    private final ClusterScanner scanner = new ClusterScanner();
    private final Decomposition decomposition = Decomposition.canonical();
    private char[] chars = new char[SMALL];

    /**
     * Reads a text as ids. Equal units of all texts read with the same table get equal ids.
     *
     * @param text any text, lone surrogates included
     * @param unit what to split it into
     * @param clusters gives ids to clusters; asked for {@link Unit#GRAPHEME} only
     * @param into takes the ids; what was in it is lost
     */
    public void read(CharSequence text, Unit unit, ClusterTable clusters, UnitSequence into) {
        String string = text.toString();
        into.ensureCapacity(string.length());
        switch (unit) {
            case GRAPHEME -> readClusters(string, clusters, into);
            case CODE_POINT -> {
                int length = load(string); // may replace the buffer, so before it is passed on
                into.length = 0;
                appendCodePoints(chars, 0, length, into);
            }
            case UTF16 -> readChars(string, into);
        }
    }

    /**
     * Reads a text of letters of the BMP alone, as {@link Unit#GRAPHEME}, straight from its UTF-8: no chars, no string.
     *
     * @param utf8 holds the text from its start on
     * @param length how many bytes the text has
     * @param into takes the ids; what was in it is lost
     * @return false, and the ids mean nothing, if the text has other code points too, or is no valid
     *     UTF-8: then decode it and {@link #read} it
     */
    public static boolean readLetters(byte[] utf8, int length, UnitSequence into) {
        into.ensureCapacity(length);
        return Utf8Letters.read(utf8, length, into);
    }

    /**
     * Where the units of a text begin, in UTF-16 units: {@code starts[i]} for unit {@code i}, and the text's length at the
     * end; so one entry more than the text has units.
     *
     * @param text any text, lone surrogates included
     * @param unit what to split it into
     */
    public int[] starts(CharSequence text, Unit unit) {
        int length = load(text.toString());
        Starts starts = new Starts(length);
        switch (unit) {
            case GRAPHEME -> scanner.scan(chars, 0, length, starts);
            case CODE_POINT -> starts.letters(chars, 0, length);
            case UTF16 -> starts.chars(length);
        }
        return starts.toArray(length);
    }

    /** Gives back buffers of more than {@code maxCapacity} units, so that one long text does not hold memory for ever. */
    public void trim(int maxCapacity) {
        if (chars.length > maxCapacity) {
            chars = new char[SMALL];
        }
        decomposition.trim(maxCapacity);
    }

    private int load(String text) {
        int length = text.length();
        if (chars.length < length) {
            chars = new char[Math.max(length, chars.length + (chars.length >> 1))];
        }
        text.getChars(0, length, chars, 0);
        return length;
    }

    private void readClusters(String text, ClusterTable clusters, UnitSequence into) {
        if (readBmpLetters(text, into)) {
            return;
        }
        int length = load(text);
        int done = readLetters(length, into);
        if (done == length) {
            return;
        }
        if (done > 0) { // what follows may belong to the last letter
            done -= Character.charCount(Character.codePointBefore(chars, done));
            into.length--;
        }
        scanner.scan(chars, done, length, new Ids(clusters, into));
    }

    /**
     * Reads a text of letters of the BMP alone, as most texts are; returns false, and means nothing, if it is another. A
     * loop without a branch: this is what makes graphemes cost hardly more than chars. It asks the string for each char,
     * which the JVM compiles to one loop for Latin-1 and one for UTF-16; a copy into an array first costs a fifth more.
     */
    private static boolean readBmpLetters(String text, UnitSequence into) {
        int[] ids = into.ids;
        byte[] kinds = CodePointKinds.KINDS;
        int length = text.length();
        int common = CodePointKinds.LETTER;
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            common &= kinds[letter];
            ids[i] = letter;
        }
        into.length = length;
        return common == CodePointKinds.LETTER;
    }

    /** Reads letters up to the first code point that is none; returns where that is. */
    private int readLetters(int length, UnitSequence into) {
        char[] chars = this.chars;
        int[] ids = into.ids;
        byte[] kinds = CodePointKinds.KINDS;
        int count = 0;
        int i = 0;
        while (i < length) {
            int letter = chars[i];
            if (kinds[letter] != CodePointKinds.LETTER) {
                letter = Character.codePointAt(chars, i, length);
                if (letter < Character.MIN_SUPPLEMENTARY_CODE_POINT
                        || CodePointKinds.of(letter) != CodePointKinds.LETTER) {
                    break;
                }
                i++;
            }
            ids[count++] = letter;
            i++;
        }
        into.length = count;
        return i;
    }

    private static void appendCodePoints(char[] chars, int from, int to, UnitSequence into) {
        int[] ids = into.ids;
        int count = into.length;
        for (int i = from; i < to; i++) {
            int codePoint = chars[i];
            if (Character.isHighSurrogate(chars[i])) {
                codePoint = Character.codePointAt(chars, i, to);
                i += Character.charCount(codePoint) - 1;
            }
            ids[count++] = codePoint;
        }
        into.length = count;
    }

    private static void readChars(String text, UnitSequence into) {
        int[] ids = into.ids;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            ids[i] = text.charAt(i);
        }
        into.length = length;
    }

    /** Names each cluster. */
    private final class Ids implements ClusterScanner.Sink {
        private final ClusterTable clusters;
        private final UnitSequence into;

        Ids(ClusterTable clusters, UnitSequence into) {
            this.clusters = clusters;
            this.into = into;
        }

        @Override
        public void letters(char[] chars, int from, int to) {
            appendCodePoints(chars, from, to, into);
        }

        @Override
        public void cluster(char[] chars, int from, int to) {
            into.ids[into.length++] = idOf(chars, from, to);
        }

        private int idOf(char[] chars, int from, int to) {
            int first = Character.codePointAt(chars, from, to);
            if (from + Character.charCount(first) == to && CodePointKinds.isItself(CodePointKinds.of(first))) {
                return first;
            }
            RecentClusters recent = clusters.recent();
            long key = RecentClusters.key(chars, from, to);
            int id = recent.find(key);
            if (id == ClusterTable.NONE) {
                id = findId(chars, from, to);
                recent.remember(key, id);
            }
            return id;
        }

        private int findId(char[] chars, int from, int to) {
            decomposition.read(chars, from, to);
            int codePoint = decomposition.asOneCodePoint();
            return codePoint >= 0 ? codePoint : clusters.idOf(decomposition.toString());
        }
    }

    /** Notes where each cluster begins. */
    private static final class Starts implements ClusterScanner.Sink {
        private final int[] starts;
        private int count;

        Starts(int length) {
            starts = new int[length + 1];
        }

        void chars(int length) {
            for (int i = 0; i < length; i++) {
                starts[count++] = i;
            }
        }

        @Override
        public void letters(char[] chars, int from, int to) {
            for (int i = from; i < to; i += Character.charCount(Character.codePointAt(chars, i, to))) {
                starts[count++] = i;
            }
        }

        @Override
        public void cluster(char[] chars, int from, int to) {
            starts[count++] = from;
        }

        int[] toArray(int length) {
            starts[count] = length;
            return Arrays.copyOf(starts, count + 1);
        }
    }
}
