package io.github.seanettle.internal.text;

import com.ibm.icu.text.Normalizer2;
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
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final int SMALL = 64;

    private final ClusterScanner scanner = new ClusterScanner();
    private final CanonicalForm canonicalForm = new CanonicalForm();
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
        int length = load(text);
        into.length = 0;
        into.ensureCapacity(length);
        switch (unit) {
            case GRAPHEME -> scanner.scan(chars, length, new Ids(clusters, into));
            case CODE_POINT -> readCodePoints(length, into);
            case UTF16 -> readChars(length, into);
        }
    }

    /**
     * Where the units of a text begin, in UTF-16 units: {@code starts[i]} for unit {@code i}, and the text's length at the
     * end; so one entry more than the text has units.
     *
     * @param text any text, lone surrogates included
     * @param unit what to split it into
     */
    public int[] starts(CharSequence text, Unit unit) {
        int length = load(text);
        Starts starts = new Starts(length);
        switch (unit) {
            case GRAPHEME -> scanner.scan(chars, length, starts);
            case CODE_POINT -> {
                for (int i = 0; i < length; ) {
                    int next = i + Character.charCount(Character.codePointAt(chars, i, length));
                    starts.cluster(chars, i, next);
                    i = next;
                }
            }
            case UTF16 -> starts.letters(chars, 0, length);
        }
        return starts.toArray(length);
    }

    /** Gives back buffers of more than {@code maxCapacity} units, so that one long text does not hold memory for ever. */
    public void trim(int maxCapacity) {
        if (chars.length > maxCapacity) {
            chars = new char[SMALL];
        }
        canonicalForm.trim(maxCapacity);
    }

    private int load(CharSequence text) {
        String string = text.toString();
        int length = string.length();
        if (chars.length < length) {
            chars = new char[Math.max(length, chars.length + (chars.length >> 1))];
        }
        string.getChars(0, length, chars, 0);
        return length;
    }

    private void readCodePoints(int length, UnitSequence into) {
        int count = 0;
        for (int i = 0; i < length; ) {
            int codePoint = Character.codePointAt(chars, i, length);
            into.ids[count++] = codePoint;
            i += Character.charCount(codePoint);
        }
        into.length = count;
    }

    private void readChars(int length, UnitSequence into) {
        widen(chars, 0, length, into.ids, 0);
        into.length = length;
    }

    private static void widen(char[] from, int begin, int end, int[] to, int at) {
        int shift = at - begin;
        for (int i = begin; i < end; i++) {
            to[i + shift] = from[i];
        }
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
            widen(chars, from, to, into.ids, into.length);
            into.length += to - from;
        }

        @Override
        public void cluster(char[] chars, int from, int to) {
            into.ids[into.length++] = idOf(chars, from, to);
        }

        private int idOf(char[] chars, int from, int to) {
            int first = Character.codePointAt(chars, from, to);
            int second = from + Character.charCount(first);
            if (second == to && CodePointKinds.isItself(CodePointKinds.of(first))) {
                return first;
            }
            if (second < to) {
                int mark = Character.codePointAt(chars, second, to);
                int composed = second + Character.charCount(mark) == to ? NFC.composePair(first, mark) : -1;
                if (composed >= 0) {
                    return composed;
                }
            }
            canonicalForm.read(chars, from, to);
            int codePoint = canonicalForm.asOneCodePoint();
            return codePoint >= 0 ? codePoint : clusters.idOf(canonicalForm.toString());
        }
    }

    /** Notes where each cluster begins. */
    private static final class Starts implements ClusterScanner.Sink {
        private final int[] starts;
        private int count;

        Starts(int length) {
            starts = new int[length + 1];
        }

        @Override
        public void letters(char[] chars, int from, int to) {
            for (int i = from; i < to; i++) {
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
