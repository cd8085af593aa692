package io.github.seanettle.internal.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the extended grapheme clusters of a text (UAX #29 with ICU's data), in one pass and in linear time.
 *
 * <p>There are three ways through (see {@link CodePointKinds} for the kinds):
 *
 * <ol>
 *   <li>Letters that stand side by side are a cluster each: one look-up a char.
 *   <li>A base and the marks after it, up to the next base or control, are one cluster.
 *   <li>Where a joiner occurs, the stretch from the base before it up to the next certain boundary goes to ICU's break
 *       iterator. Stretches do not overlap, so no char is read more than a few times.
 * </ol>
 *
 * <p>The first two need no iterator and rest on rules that do not change between Unicode versions; what changes (Indic
 * conjuncts, emoji sequences) is left to ICU.
 */
final class ClusterScanner {
    /** Takes the clusters of a text from left to right. */
    interface Sink {
        /** Each code point of {@code chars[from..to)} is a cluster, and its own canonical form. */
        void letters(char[] chars, int from, int to);

        /** {@code chars[from..to)} is one cluster. */
        void cluster(char[] chars, int from, int to);
    }

    private final CharWindow window = new CharWindow();
    private @Nullable BreakIterator breakIterator;

    /** Sends the clusters of {@code chars[from..length)} to the sink; {@code from} must be a boundary. */
    void scan(char[] chars, int from, int length, Sink sink) {
        int at = from;
        while (at < length) {
            int end = endOfLetters(chars, at, length);
            if (end < length && end > at && !CodePointKinds.startsUnit(kindAt(chars, end, length))) {
                end = before(chars, end, at); // a mark or joiner needs the letter before it
            }
            if (end > at) {
                sink.letters(chars, at, end);
            }
            at = end < length ? scanOther(chars, end, length, sink) : end;
        }
    }

    private static int endOfLetters(char[] chars, int from, int length) {
        byte[] kinds = CodePointKinds.KINDS;
        int i = from;
        while (i < length) {
            char c = chars[i];
            if (kinds[c] == CodePointKinds.LETTER) {
                i++;
            } else if (Character.isHighSurrogate(c) && kindAt(chars, i, length) == CodePointKinds.LETTER) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** Handles what begins at a boundary and is not a run of letters; returns where it ends. */
    private int scanOther(char[] chars, int from, int length, Sink sink) {
        byte kind = kindAt(chars, from, length);
        int next = after(chars, from, length);
        if (kind == CodePointKinds.CR && next < length && chars[next] == '\n') {
            next++;
        } else if (CodePointKinds.isBase(kind)) {
            if (next < length && !CodePointKinds.startsUnit(kindAt(chars, next, length))) {
                return scanMarks(chars, from, next, length, sink);
            }
        } else if (!CodePointKinds.startsUnit(kind)) {
            return scanMarks(chars, from, from, length, sink);
        }
        sink.cluster(chars, from, next);
        return next;
    }

    /** Handles a cluster that begins at {@code from} and whose marks or joiners begin at {@code marks}. */
    private int scanMarks(char[] chars, int from, int marks, int length, Sink sink) {
        int end = marks;
        while (end < length && kindAt(chars, end, length) == CodePointKinds.MARK) {
            end = after(chars, end, length);
        }
        if (end == length || CodePointKinds.startsUnit(kindAt(chars, end, length))) {
            sink.cluster(chars, from, end);
            return end;
        }
        end = endOfStretch(chars, end, length);
        breakStretch(chars, from, end, sink);
        return end;
    }

    /** The first certain boundary after the joiner at {@code joiner}. */
    private static int endOfStretch(char[] chars, int joiner, int length) {
        boolean afterBase = false;
        int i = after(chars, joiner, length);
        while (i < length) {
            byte kind = kindAt(chars, i, length);
            boolean base = CodePointKinds.isBase(kind);
            if (base ? afterBase : CodePointKinds.startsUnit(kind)) {
                break;
            }
            afterBase = base;
            i = after(chars, i, length);
        }
        return i;
    }

    private void breakStretch(char[] chars, int from, int to, Sink sink) {
        BreakIterator iterator = breakIterator();
        window.show(chars, from, to);
        iterator.setText(window);
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            sink.cluster(chars, start, end);
            start = end;
        }
        window.close();
    }

    private BreakIterator breakIterator() {
        BreakIterator iterator = breakIterator;
        if (iterator == null) {
            iterator = BreakIterator.getCharacterInstance(ULocale.ROOT);
            breakIterator = iterator;
        }
        return iterator;
    }

    private static byte kindAt(char[] chars, int index, int length) {
        return CodePointKinds.of(Character.codePointAt(chars, index, length));
    }

    private static int before(char[] chars, int index, int start) {
        return index - Character.charCount(Character.codePointBefore(chars, index, start));
    }

    private static int after(char[] chars, int index, int length) {
        return index + Character.charCount(Character.codePointAt(chars, index, length));
    }
}
