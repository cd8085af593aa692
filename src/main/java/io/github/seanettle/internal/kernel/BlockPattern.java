package io.github.seanettle.internal.kernel;

import java.util.Arrays;

/**
 * Where each unit stands in a pattern of any length: one bit a position, in blocks of 64, the lowest positions first.
 *
 * <p>A unit that is frequent has a row of its own, one word a block. A rare one would waste such a row (a pattern of a
 * million units in Chinese has thousands of different ones), so only its non-zero words are listed, and a {@link Row} spreads
 * those of interest over a spare row for as long as a column needs them. A unit is frequent from one occurrence in eight
 * blocks on: there are at most 512 such units, and the memory is below 80 bytes a unit of the pattern. Once made it is
 * only read and may be shared.
 */
public final class BlockPattern {
    private static final int BLOCKS_AN_OCCURRENCE = 8;

    /** Instead of a row. */
    private static final int RARE = -1;

    private final int length;
    private final int blocks;
    private final LetterNumbers letters;

    /** Where the row of a letter begins in {@link #rows}, or {@link #RARE}. */
    private final int[] rowOf;

    /** Row 0 stays zero: that of all units which the pattern lacks. */
    private final long[] rows;

    /** Rare letters: the blocks {@code listBlocks[listFrom[letter] .. listFrom[letter + 1])} and their words. */
    private final int[] listFrom;

    private final int[] listBlocks;
    private final long[] listMasks;

    /** Takes the pattern {@code ids[from .. from + length)}, which must not be empty. */
    public BlockPattern(int[] ids, int from, int length) {
        this.length = length;
        this.blocks = (length + 63) >>> 6;
        int[] letterAt = new int[length];
        letters = new LetterNumbers(ids, from, letterAt);
        int different = letters.count();
        int[] occurrences = new int[different];
        for (int letter : letterAt) {
            occurrences[letter]++;
        }
        rowOf = new int[different];
        int frequent = 0;
        for (int letter = 0; letter < different; letter++) {
            boolean isFrequent = (long) occurrences[letter] * BLOCKS_AN_OCCURRENCE >= blocks;
            rowOf[letter] = isFrequent ? ++frequent * blocks : RARE;
        }
        rows = new long[Math.multiplyExact(frequent + 1, blocks)];
        listFrom = new int[different + 1];
        int listed = frequent == different ? 0 : countListed(letterAt);
        listBlocks = new int[listed];
        listMasks = new long[listed];
        if (listed == 0) {
            fillRows(letterAt);
        } else {
            fillRowsAndLists(letterAt);
        }
    }

    /** How many units the pattern has. */
    public int length() {
        return length;
    }

    /** How many words a row has. */
    public int blocks() {
        return blocks;
    }

    private int lowerBound(int letter, int firstBlock) {
        int low = listFrom[letter];
        int high = listFrom[letter + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (listBlocks[middle] < firstBlock) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Counts the words of the rare letters and leaves in {@link #listFrom} where the list of each begins. */
    private int countListed(int[] letterAt) {
        int[] lastBlock = new int[rowOf.length];
        Arrays.fill(lastBlock, -1);
        for (int i = 0; i < length; i++) {
            int letter = letterAt[i];
            if (rowOf[letter] == RARE && lastBlock[letter] != i >>> 6) {
                lastBlock[letter] = i >>> 6;
                listFrom[letter + 1]++;
            }
        }
        for (int letter = 0; letter < rowOf.length; letter++) {
            listFrom[letter + 1] += listFrom[letter];
        }
        return listFrom[rowOf.length];
    }

    private void fillRows(int[] letterAt) {
        for (int i = 0; i < length; i++) {
            rows[rowOf[letterAt[i]] + (i >>> 6)] |= 1L << i;
        }
    }

    private void fillRowsAndLists(int[] letterAt) {
        int[] listEnd = Arrays.copyOf(listFrom, rowOf.length);
        for (int i = 0; i < length; i++) {
            int letter = letterAt[i];
            int block = i >>> 6;
            if (rowOf[letter] != RARE) {
                rows[rowOf[letter] + block] |= 1L << i;
                continue;
            }
            int end = listEnd[letter];
            if (end == listFrom[letter] || listBlocks[end - 1] != block) {
                listBlocks[end] = block;
                listEnd[letter] = ++end;
            }
            listMasks[end - 1] |= 1L << i;
        }
    }

    /** The row of one unit, for one column of one comparison. Reused from column to column; for one thread. */
    static final class Row {
        private static final long[] EMPTY = {};
        private static final int KEPT_WORDS = 1 << 10;

        /** The words of the row begin at {@link #offset}. */
        long[] words = EMPTY;

        int offset;

        private long[] spare = EMPTY;
        private int listedFrom;
        private int listedTo;

        /** Shows the row of {@code id}; its words are right from block {@code first} to block {@code last}. */
        void open(BlockPattern pattern, int id, int first, int last) {
            int letter = pattern.letters.of(id);
            listedFrom = listedTo = 0;
            words = pattern.rows;
            offset = 0;
            if (letter != LetterNumbers.ABSENT) {
                offset = pattern.rowOf[letter];
                if (offset == RARE) {
                    spread(pattern, letter, first, last);
                }
            }
        }

        private void spread(BlockPattern pattern, int letter, int first, int last) {
            if (spare.length < pattern.blocks) {
                spare = new long[pattern.blocks];
            }
            int i = pattern.lowerBound(letter, first);
            listedFrom = i;
            for (; i < pattern.listFrom[letter + 1] && pattern.listBlocks[i] <= last; i++) {
                spare[pattern.listBlocks[i]] = pattern.listMasks[i];
            }
            listedTo = i;
            words = spare;
            offset = 0;
        }

        /** Ends what {@link #open} began; must follow it before the next one. */
        void close(BlockPattern pattern) {
            for (int i = listedFrom; i < listedTo; i++) {
                spare[pattern.listBlocks[i]] = 0;
            }
            listedTo = listedFrom;
        }

        /** Lets go of the last pattern, and of a spare row that was for a long one. */
        void release() {
            words = EMPTY;
            if (spare.length > KEPT_WORDS) {
                spare = EMPTY;
            }
        }
    }
}
