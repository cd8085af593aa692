package io.github.seanettle.internal.kernel;

/**
 * Edit distance of a pattern of any length, bit-parallel in blocks of 64 rows: O(n⌈m/64⌉), or O(n⌈k/64⌉) for a distance
 * of at most k. Memory O(n + m).
 *
 * <p>A column of the table is worked off block by block, low rows first; a block hands the differences at its top bit on
 * to the next. Only the blocks in the {@link Band} are touched. A block that enters it begins with all vertical
 * differences +1, one that leaves it hands on a horizontal difference of +1: both are too large or right, never too small,
 * so a distance of at most k comes out exactly.
 *
 * <p>Without a cut-off k is guessed: first {@value #FIRST_GUESS}, then {@value #GROWTH} times as much until the distance is
 * not above it. Texts that are alike pay for their distance only, and texts that are not leave the narrow bands early.
 */
abstract class BlockColumns {
    private static final int FIRST_GUESS = 256;
    private static final int GROWTH = 8;

    /** How often a column is searched for a cell from which k can still be met. */
    private static final int COLUMNS_A_LOOK = 64;

    /** Words of state a block, the vertical differences VP and VN first. */
    private final int stride;

    BlockColumns(int stride) {
        this.stride = stride;
    }

    /**
     * One column, block by block.
     *
     * @param state {@link #stride} words a block
     * @param bottomBit the bit of the last row in block {@code last}
     * @return the horizontal difference of that row: −1, 0 or 1
     */
    abstract int column(long[] state, long[] rows, int offset, int first, int last, int bottomBit);

    /**
     * Two columns: the next one, of the unit that {@code row} shows, and the one after it, of the unit that {@code row2}
     * shows. A block of the second column has to wait for the block below it and for the same block of the first column
     * only, so the processor computes both columns side by side.
     *
     * @return the sum of both horizontal differences of the last row
     */
    int twoColumns(long[] state, BlockPattern.Row row, BlockPattern.Row row2, int first, int last, int bottomBit) {
        return column(state, row.words, row.offset, first, last, bottomBit)
                + column(state, row2.words, row2.offset, first, last, bottomBit);
    }

    /** Sets the state of one block as it is before the first column. */
    abstract void begin(long[] state, int at);

    /**
     * The distance, or anything above {@code k} if it is above.
     *
     * @param k at least as much as the lengths differ
     */
    final int distance(BlockPattern pattern, int[] text, int from, int length, int k, Workspace workspace) {
        assert Math.abs(pattern.length() - length) <= k;
        int largest = Math.max(pattern.length(), length);
        long guess = Math.max(FIRST_GUESS, 2L * Math.abs(pattern.length() - length));
        while (guess < Math.min(k, largest / 2)) {
            int distance = banded(pattern, text, from, length, (int) guess, workspace);
            if (distance <= guess) {
                return distance;
            }
            // If the texts go on as they did until the band was left, they are about so far apart: half as much again
            // is enough.
            long expected = guess * length / workspace.band.columnsSeen();
            guess = Math.max(guess * GROWTH, expected + expected / 2);
        }
        return banded(pattern, text, from, length, Math.min(k, largest), workspace);
    }

    private int banded(BlockPattern pattern, int[] text, int from, int length, int k, Workspace workspace) {
        int m = pattern.length();
        Band band = workspace.band;
        band.set(m, length, k);
        long[] state = workspace.vectors(pattern.blocks() * stride);
        BlockPattern.Row row = workspace.row;
        BlockPattern.Row row2 = workspace.row2;
        int last = -1;
        int score = 0;
        for (int j = 1; j <= length; j += 2) {
            int first = band.firstBlock(j);
            int newLast = band.lastBlock(j + 1); // a column of more blocks than it needs does no harm
            while (last < newLast) {
                last++;
                begin(state, last * stride);
                score += Math.min(64, m - last * 64);
            }
            int bottomBit = Math.min(63, m - 1 - last * 64);
            row.open(pattern, text[from + j - 1], first, last);
            if (j == length) {
                score += column(state, row.words, row.offset, first, last, bottomBit);
                row.close(pattern);
                break;
            }
            row2.open(pattern, text[from + j], first, last);
            score += twoColumns(state, row, row2, first, last, bottomBit);
            row2.close(pattern);
            row.close(pattern);
            int columns = j + 1;
            if (columns % COLUMNS_A_LOOK == 0 && hopeless(state, first, last, score, m, length - columns, k)) {
                band.leftAfter(columns);
                return Math.max(m, length);
            }
        }
        return score;
    }

    /**
     * Whether no cell of the column leads to a distance of at most k. A block's cells differ by at most 1 from row to row,
     * so none is below the mean of top and bottom minus half its rows; and the way to the end costs at least the
     * difference of the rows and columns that are left.
     */
    private boolean hopeless(long[] state, int first, int last, int score, int m, int columnsLeft, int k) {
        long bottom = score;
        for (int block = last; block >= first; block--) {
            int rows = Math.min(64, m - block * 64);
            long valid = -1L >>> -rows;
            int at = block * stride;
            long top = bottom - Long.bitCount(state[at] & valid) + Long.bitCount(state[at + 1] & valid);
            long least = (top + bottom - rows) >> 1;
            int rowsLeftAtBottom = m - block * 64 - rows;
            long detour =
                    Math.max(rowsLeftAtBottom - (long) columnsLeft, columnsLeft - (long) (rowsLeftAtBottom + rows));
            if (Math.max(least, 0) + Math.max(detour, 0) <= k) {
                return false;
            }
            bottom = top;
        }
        return true;
    }
}
