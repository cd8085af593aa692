package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.text.PlainText;
import java.util.Arrays;

/**
 * The distances that count edits. Each chooses the cheapest way that is exact; from the top of the ladder:
 *
 * <ol>
 *   <li>the lengths differ by more than the cut-off: beyond it;
 *   <li>what the texts have in common at either end is cut off (a pair only: a prepared pattern's tables are for all of it);
 *   <li>one text is empty: the length of the other;
 *   <li>strings, and a cut-off: units that the other text lacks have no partner, and there are too many of them;
 *   <li>ids: a cut-off of 0: equal or not; up to {@value FewEdits#MOST}: {@link FewEdits};
 *   <li>at most 64 units in one text (of a pair) or in the pattern: one word, O(n);
 *   <li>else blocks of 64 within the band that the cut-off leaves, O(n⌈k/64⌉), see {@link BlockColumns}.
 * </ol>
 *
 * <p>There are two ladders. Strings whose chars are each a unit ({@link PlainText}) are compared as they stand. That has
 * {@link #NO_ANSWER} for other strings and for those that fit no word: they are read as ids, and the ids are compared.
 */
public enum DistanceKernel {
    /** Insertions, deletions, substitutions. */
    LEVENSHTEIN {
        @Override
        int word(WordPattern pattern, int[] text, int from, int length) {
            return LevenshteinMyers.distance(pattern, text, from, length);
        }

        @Override
        int word(WordPattern pattern, PlainText plain, String text, int from, int to) {
            return LevenshteinMyers.distance(pattern, plain, text, from, to);
        }

        @Override
        int blocks(BlockPattern pattern, int[] text, int from, int length, int k, Workspace workspace) {
            return LevenshteinMyersBlocks.INSTANCE.distance(pattern, text, from, length, k, workspace);
        }

        @Override
        int few(int[] a, int i, int n, int[] b, int j, int m, int k) {
            return FewEdits.levenshtein(a, i, n, b, j, m, k);
        }
    },
    /** Levenshtein and transpositions of neighbours that no other edit touches. */
    OSA {
        @Override
        int word(WordPattern pattern, int[] text, int from, int length) {
            return OsaHyyro.distance(pattern, text, from, length);
        }

        @Override
        int word(WordPattern pattern, PlainText plain, String text, int from, int to) {
            return OsaHyyro.distance(pattern, plain, text, from, to);
        }

        @Override
        int blocks(BlockPattern pattern, int[] text, int from, int length, int k, Workspace workspace) {
            return OsaHyyroBlocks.INSTANCE.distance(pattern, text, from, length, k, workspace);
        }

        @Override
        int few(int[] a, int i, int n, int[] b, int j, int m, int k) {
            return FewEdits.osa(a, i, n, b, j, m, k);
        }
    },
    /** Levenshtein and transpositions, with other edits between the two letters allowed. */
    DAMERAU_LEVENSHTEIN {
        @Override
        int word(WordPattern pattern, int[] text, int from, int length) {
            return DamerauLevenshteinBits.distance(pattern, text, from, length);
        }

        @Override
        int word(WordPattern pattern, PlainText plain, String text, int from, int to) {
            return DamerauLevenshteinBits.distance(pattern, plain, text, from, to);
        }

        @Override
        int blocks(BlockPattern pattern, int[] text, int from, int length, int k, Workspace workspace) {
            return DamerauLevenshteinBlocks.INSTANCE.distance(pattern, text, from, length, k, workspace);
        }

        @Override
        int few(int[] a, int i, int n, int[] b, int j, int m, int k) {
            return FewEdits.damerauLevenshtein(a, i, n, b, j, m, k);
        }
    },
    /** Insertions and deletions only. */
    INDEL {
        @Override
        public int largest(int m, int n) {
            return (int) Math.min((long) m + n, Integer.MAX_VALUE);
        }

        @Override
        public int leastCommon(int m, int n, int maxDistance) {
            return (int) (((long) m + n - maxDistance + 1) >> 1);
        }

        @Override
        int word(WordPattern pattern, int[] text, int from, int length) {
            return pattern.length() + length - 2 * LcsHyyro.length(pattern, text, from, length);
        }

        @Override
        int word(WordPattern pattern, PlainText plain, String text, int from, int to) {
            int common = LcsHyyro.length(pattern, plain, text, from, to);
            return common == NO_ANSWER ? NO_ANSWER : pattern.length() + to - from - 2 * common;
        }

        @Override
        int blocks(BlockPattern pattern, int[] text, int from, int length, int k, Workspace workspace) {
            int common = LcsHyyro.length(pattern, text, from, length, k, workspace);
            return (int) Math.min((long) pattern.length() + length - 2L * common, Integer.MAX_VALUE);
        }

        @Override
        int few(int[] a, int i, int n, int[] b, int j, int m, int k) {
            return FewEdits.indel(a, i, n, b, j, m, k);
        }
    },
    /** The length of the longer text less that of the longest common subsequence. */
    LCS {
        @Override
        public int distance(int[] a, int n, int[] b, int m, int maxDistance, Workspace workspace) {
            int surplus = Math.abs(n - m);
            int indel = INDEL.distance(a, n, b, m, maxIndel(surplus, maxDistance), workspace);
            return beyond(fromIndel(surplus, indel), maxDistance);
        }

        @Override
        public int distance(Pattern pattern, int[] text, int from, int length, int maxDistance, Workspace workspace) {
            int surplus = Math.abs(pattern.length - length);
            int indel = INDEL.distance(pattern, text, from, length, maxIndel(surplus, maxDistance), workspace);
            return beyond(fromIndel(surplus, indel), maxDistance);
        }

        @Override
        public int distance(String a, String b, PlainText plain, int maxDistance) {
            int surplus = Math.abs(a.length() - b.length());
            int indel = INDEL.distance(a, b, plain, maxIndel(surplus, maxDistance));
            return indel == NO_ANSWER ? NO_ANSWER : beyond(fromIndel(surplus, indel), maxDistance);
        }

        @Override
        public int distance(Pattern pattern, String text, PlainText plain, int maxDistance) {
            int surplus = Math.abs(pattern.length - text.length());
            int indel = INDEL.distance(pattern, text, plain, maxIndel(surplus, maxDistance));
            return indel == NO_ANSWER ? NO_ANSWER : beyond(fromIndel(surplus, indel), maxDistance);
        }

        /** The Indel distance n + m − 2 LCS where this one, max(n, m) − LCS, is at its maximum. */
        private int maxIndel(int surplus, int maxDistance) {
            return (int) Math.min(Math.max(2L * maxDistance - surplus, 0), Integer.MAX_VALUE);
        }

        private int fromIndel(int surplus, int indel) {
            return (int) (((long) surplus + indel + 1) / 2);
        }
    },
    /** Positions that differ; what one text has more counts as different. */
    HAMMING {
        @Override
        public int distance(int[] a, int n, int[] b, int m, int maxDistance, Workspace workspace) {
            return beyond(Hamming.distance(a, n, b, 0, m), maxDistance);
        }

        @Override
        public int distance(Pattern pattern, int[] text, int from, int length, int maxDistance, Workspace workspace) {
            return beyond(Hamming.distance(pattern.ids, pattern.length, text, from, length), maxDistance);
        }

        @Override
        public int distance(String a, String b, PlainText plain, int maxDistance) {
            return beyond(Hamming.distance(a, b, plain), maxDistance);
        }

        @Override
        public int distance(Pattern pattern, String text, PlainText plain, int maxDistance) {
            return beyond(Hamming.distance(pattern.ids, pattern.length, text, plain), maxDistance);
        }
    };

    /** Instead of a distance: these texts must be read as ids first. */
    public static final int NO_ANSWER = -1;

    /**
     * The distance of two texts.
     *
     * @return the distance, or {@code maxDistance + 1} if it is larger
     */
    public int distance(int[] a, int n, int[] b, int m, int maxDistance, Workspace workspace) {
        return n <= m ? ladder(a, n, b, m, maxDistance, workspace) : ladder(b, m, a, n, maxDistance, workspace);
    }

    /**
     * The distance of a prepared pattern and a text.
     *
     * @return the distance, or {@code maxDistance + 1} if it is larger
     */
    public int distance(Pattern pattern, int[] text, int from, int length, int maxDistance, Workspace workspace) {
        int m = pattern.length;
        if (Math.abs(m - length) > maxDistance) {
            return maxDistance + 1;
        }
        if (m == 0 || length == 0) {
            return m + length;
        }
        if (maxDistance == 0) {
            return Arrays.equals(pattern.ids, 0, m, text, from, from + length) ? 0 : 1;
        }
        int k = Math.min(maxDistance, largest(m, length));
        int distance = pattern.fitsWord()
                ? word(pattern.word, text, from, length)
                : blocks(pattern.blocks(), text, from, length, k, workspace);
        return beyond(distance, maxDistance);
    }

    /**
     * The distance of two strings, straight from their chars, if these are plain and what differs fits a word.
     *
     * @return the distance, or {@code maxDistance + 1} if it is larger, or {@link #NO_ANSWER}
     */
    public int distance(String a, String b, PlainText plain, int maxDistance) {
        return a.length() <= b.length() ? ladder(a, b, plain, maxDistance) : ladder(b, a, plain, maxDistance);
    }

    /**
     * The distance of a prepared pattern and a string, straight from its chars, if these are plain and the pattern fits a
     * word.
     *
     * @return the distance, or {@code maxDistance + 1} if it is larger, or {@link #NO_ANSWER}
     */
    public int distance(Pattern pattern, String text, PlainText plain, int maxDistance) {
        int m = pattern.length;
        int n = text.length();
        if (!pattern.fitsWord()) {
            return NO_ANSWER;
        }
        if (Math.abs(m - n) > maxDistance || m == 0 || n == 0) {
            return plain.isPlain(text, 0, n) ? beyond(m + n, maxDistance) : NO_ANSWER;
        }
        int least = leastCommon(m, n, maxDistance);
        if (least > 0) {
            int most = pattern.word.occurring(plain, text, 0, n);
            if (most < least) {
                return most == PlainText.NOT_PLAIN ? NO_ANSWER : maxDistance + 1;
            }
        }
        return beyond(word(pattern.word, plain, text, 0, n), maxDistance);
    }

    /** The largest distance that texts of these lengths can have. */
    public int largest(int m, int n) {
        return Math.max(m, n);
    }

    /** How many units texts of these lengths must have in common to be at most so far apart; may be below 0. */
    public int leastCommon(int m, int n, int maxDistance) {
        return Math.max(m, n) - maxDistance;
    }

    /** The first text is not longer than the second. */
    private int ladder(int[] a, int aLength, int[] b, int bLength, int maxDistance, Workspace workspace) {
        if (bLength - aLength > maxDistance) {
            return maxDistance + 1;
        }
        int prefix = 0;
        while (prefix < aLength && a[prefix] == b[prefix]) {
            prefix++;
        }
        int suffix = 0;
        int most = aLength - prefix;
        while (suffix < most && a[aLength - 1 - suffix] == b[bLength - 1 - suffix]) {
            suffix++;
        }
        int m = aLength - prefix - suffix;
        int n = bLength - prefix - suffix;
        if (m == 0) {
            return n;
        }
        if (maxDistance <= FewEdits.MOST) {
            return few(a, prefix, prefix + m, b, prefix, prefix + n, maxDistance);
        }
        return beyond(anyLength(a, prefix, m, b, n, Math.min(maxDistance, largest(m, n)), workspace), maxDistance);
    }

    /**
     * The first text is not longer. Refused by lengths, only the second must be plain: whatever the first one's chars are,
     * it has no more units than chars.
     */
    private int ladder(String a, String b, PlainText plain, int maxDistance) {
        if (b.length() - a.length() > maxDistance) {
            return plain.isPlain(b, 0, b.length()) ? maxDistance + 1 : NO_ANSWER;
        }
        int prefix = plain.commonPrefix(a, b);
        int suffix = plain.commonSuffix(a, b, prefix);
        int aEnd = a.length() - suffix;
        int bEnd = b.length() - suffix;
        if (aEnd == prefix) {
            return plain.isPlain(b, prefix, bEnd) ? bEnd - prefix : NO_ANSWER;
        }
        if (bEnd - prefix > WordPattern.MAX_LENGTH) {
            return NO_ANSWER;
        }
        int least = leastCommon(aEnd - prefix, bEnd - prefix, maxDistance);
        if (least > 0) {
            int most = plain.mostCommon(a, aEnd, b, bEnd, prefix);
            if (most < least) {
                return most == PlainText.NOT_PLAIN ? NO_ANSWER : maxDistance + 1;
            }
        }
        return beyond(word(plain, b, bEnd, a, aEnd, prefix), maxDistance);
    }

    /** The distance of {@code of[from .. ofEnd)}, taken as the pattern, and {@code text[from .. to)}. */
    private int word(PlainText plain, String of, int ofEnd, String text, int to, int from) {
        Workspace workspace = Workspace.borrow();
        WordPattern pattern = workspace.wordPattern;
        boolean isPlain = pattern.fill(plain, of, from, ofEnd);
        int distance = isPlain ? word(pattern, plain, text, from, to) : NO_ANSWER;
        pattern.clear(of, from);
        workspace.giveBack();
        return distance;
    }

    /** Of two texts that fit a word the longer is the pattern: a column costs more than a row of the pattern table. */
    private int anyLength(int[] a, int from, int m, int[] b, int n, int k, Workspace workspace) {
        if (n <= WordPattern.MAX_LENGTH) {
            return word(workspace.wordPattern, b, from, n, a, from, m);
        }
        if (m <= WordPattern.MAX_LENGTH) {
            return word(workspace.wordPattern, a, from, m, b, from, n);
        }
        return blocks(new BlockPattern(a, from, m), b, from, n, k, workspace);
    }

    private int word(WordPattern pattern, int[] of, int ofFrom, int m, int[] text, int from, int n) {
        pattern.fill(of, ofFrom, m);
        int distance = word(pattern, text, from, n);
        pattern.clear(of, ofFrom);
        return distance;
    }

    private static int beyond(int distance, int maxDistance) {
        return distance <= maxDistance ? distance : maxDistance + 1;
    }

    /** The distance of a pattern of at most 64 units; neither text is empty. */
    int word(WordPattern pattern, int[] text, int from, int length) {
        throw new AssertionError(this);
    }

    /** The same for plain text; {@link #NO_ANSWER} for other. */
    int word(WordPattern pattern, PlainText plain, String text, int from, int to) {
        throw new AssertionError(this);
    }

    /** The distance of a pattern of any length, or anything above {@code k} if it is larger; neither text is empty. */
    int blocks(BlockPattern pattern, int[] text, int from, int length, int k, Workspace workspace) {
        throw new AssertionError(this);
    }

    /** The distance of {@code a[i .. n)} and {@code b[j .. m)} if at most {@code k}, a few, else {@code k + 1}. */
    int few(int[] a, int i, int n, int[] b, int j, int m, int k) {
        throw new AssertionError(this);
    }
}
