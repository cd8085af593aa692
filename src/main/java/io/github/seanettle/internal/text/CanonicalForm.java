package io.github.seanettle.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The canonical decomposition (NFD) of a text in a buffer that is used again, in linear time.
 *
 * <p>ICU's normaliser puts marks in order by insertion, which is quadratic where thousands of marks of alternating
 * combining classes follow one another. Here short runs are sorted by insertion too, long ones by counting; decompositions
 * and combining classes are ICU's.
 */
public final class CanonicalForm {
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** From this length on runs of marks are sorted by counting. */
    private static final int LONG_RUN = 32;

    private static final int COMBINING_CLASSES = 256;

    private int[] codePoints = new int[16];
    private int length;

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

    /** The one code point this text is canonically equivalent to, or -1 if there is none. */
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

    /** The decomposed text. */
    @Override
    public String toString() {
        return new String(codePoints, 0, length);
    }

    /** Gives back a buffer of more than {@code maxCapacity} code points. */
    public void trim(int maxCapacity) {
        if (codePoints.length > maxCapacity) {
            codePoints = new int[16];
        }
    }

    private void append(int codePoint) {
        @Nullable String decomposition = NFD.getDecomposition(codePoint);
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
