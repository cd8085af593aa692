package io.github.seanettle.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The decomposition of a text (NFD or NFKD) in a buffer that is used again, in linear time.
 *
 * <p>ICU's normaliser puts marks in order by insertion, which is quadratic where thousands of marks of alternating
 * combining classes follow one another. Here short runs are sorted by insertion too, long ones by counting; decompositions
 * and combining classes are ICU's.
 */
public final class Decomposition {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** From this length on runs of marks are sorted by counting. */
    private static final int LONG_RUN = 32;

    private static final int SMALL = 16;
    private static final int COMBINING_CLASSES = 256;

    private final Normalizer2 decomposer;
    private int[] codePoints = new int[SMALL];
    private int length;

    private Decomposition(Normalizer2 decomposer) {
        this.decomposer = decomposer;
    }

    /** An empty buffer for canonical decompositions (NFD). */
    public static Decomposition canonical() {
        return new Decomposition(Normalizer2.getNFDInstance());
    }

    /** An empty buffer for compatibility decompositions (NFKD). */
    public static Decomposition compatibility() {
        return new Decomposition(Normalizer2.getNFKDInstance());
    }

    /** Decomposes a text. */
    public Decomposition read(String text) {
        read(text.toCharArray(), 0, text.length());
        return this;
    }

    /** Decomposes {@code chars[from..to)}. */
    public void read(char[] chars, int from, int to) {
        length = 0;
        for (int i = from; i < to; ) {
            int codePoint = Character.codePointAt(chars, i, to);
            i += Character.charCount(codePoint);
            append(codePoint);
        }
        sortMarks();
    }

    /** Whether a text has so many marks in a row that ICU's normaliser may be slow. */
    public boolean hasLongRun(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < LONG_RUN; ) {
            int codePoint = text.codePointAt(i);
            run = decomposer.hasBoundaryBefore(codePoint) ? 0 : run + 1;
            i += Character.charCount(codePoint);
        }
        return run >= LONG_RUN;
    }

    /** The one code point the text last read is canonically equivalent to, or -1 if there is none. */
    public int asOneCodePoint() {
        if (length == 0) {
            return -1;
        }
        int composed = codePoints[0];
        for (int i = 1; i < length && composed >= 0; i++) {
            composed = NFC.composePair(composed, codePoints[i]);
        }
        return composed;
    }

    /** The code points of the decomposed text. */
    public int[] toArray() {
        return Arrays.copyOf(codePoints, length);
    }

    /** The decomposed text. */
    @Override
    public String toString() {
        return new String(codePoints, 0, length);
    }

    /** Gives back a buffer of more than {@code maxCapacity} code points. */
    public void trim(int maxCapacity) {
        if (codePoints.length > maxCapacity) {
            codePoints = new int[SMALL];
        }
    }

    private void append(int codePoint) {
        @Nullable String decomposition = decomposer.getDecomposition(codePoint);
        if (decomposition == null) {
            appendAsIs(codePoint);
        } else {
            decomposition.codePoints().forEach(this::appendAsIs);
        }
    }

    private void appendAsIs(int codePoint) {
        if (length == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, length * 2);
        }
        codePoints[length++] = codePoint;
    }

    /** Puts each run of marks into the order of their combining classes; equal classes keep their order. */
    private void sortMarks() {
        for (int i = 0; i < length; ) {
            int from = i;
            while (i < length && combiningClass(codePoints[i]) != 0) {
                i++;
            }
            if (i - from >= LONG_RUN) {
                sortByCounting(from, i);
            } else if (i - from > 1) {
                sortByInsertion(from, i);
            }
            i = Math.max(i, from + 1);
        }
    }

    private void sortByInsertion(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int mark = codePoints[i];
            int markClass = combiningClass(mark);
            int j = i;
            for (; j > from && combiningClass(codePoints[j - 1]) > markClass; j--) {
                codePoints[j] = codePoints[j - 1];
            }
            codePoints[j] = mark;
        }
    }

    private void sortByCounting(int from, int to) {
        int[] next = new int[COMBINING_CLASSES + 1];
        for (int i = from; i < to; i++) {
            next[combiningClass(codePoints[i]) + 1]++;
        }
        for (int c = 0; c < COMBINING_CLASSES; c++) {
            next[c + 1] += next[c];
        }
        int[] marks = Arrays.copyOfRange(codePoints, from, to);
        for (int mark : marks) {
            codePoints[from + next[combiningClass(mark)]++] = mark;
        }
    }

    private static int combiningClass(int codePoint) {
        return UCharacter.getCombiningClass(codePoint);
    }
}
