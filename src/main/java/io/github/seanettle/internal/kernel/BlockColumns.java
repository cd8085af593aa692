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

    /** Sets the state of one block as it is before the first column. */
    abstract void begin(long[] state, int at);

    /** The distance, or anything above {@code k} if it is above. */
    final int distance(BlockPattern pattern, int[] text, int from, int length, int k, Workspace workspace) {
        int largest = Math.max(pattern.length(), length);
        if (Math.abs(pattern.length() - length) > k) {
            return largest;
        }
        long guess = Math.max(FIRST_GUESS, 2L * Math.abs(pattern.length() - length));
        while (guess < Math.min(k, largest / 2)) {
            int distance = banded(pattern, text, from, length, (int) guess, workspace);
            if (distance <= guess) {
                return distance;
            }
            guess *= GROWTH;
        }
        return banded(pattern, text, from, length, Math.min(k, largest), workspace);
    }

    private int banded(BlockPattern pattern, int[] text, int from, int length, int k, Workspace workspace) {
        int m = pattern.length();
        Band band = workspace.band;
        band.set(m, length, k);
        long[] state = workspace.vectors(pattern.blocks() * stride);
        BlockPattern.Row row = workspace.row;
        int last = -1;
        int score = 0;
        for (int j = 1; j <= length; j++) {
            int first = band.firstBlock(j);
            int newLast = band.lastBlock(j);
            while (last < newLast) {
                last++;
                begin(state, last * stride);
                score += Math.min(64, m - last * 64);
            }
            int id = text[from + j - 1];
            row.open(pattern, id, first, last);
            score += column(state, row.words, row.offset, first, last, Math.min(63, m - 1 - last * 64));
            row.close(pattern);
            if (j % COLUMNS_A_LOOK == 0 && hopeless(state, first, last, score, m, length - j, k)) {
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
