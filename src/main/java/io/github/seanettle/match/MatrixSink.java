package io.github.seanettle.match;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes scores into a matrix; of one list with itself each into two cells. */
final class MatrixSink implements PairSink {
    private final ScoreMatrix matrix;
    private final @Nullable ScoreTables tables;
    private final boolean symmetric;

    /**
     * A sink for one thread.
     *
     * @param scores what codes mean; null if there will be none
     * @param symmetric whether the matrix is all of one list with itself, and a pair of rows comes once
     */
    MatrixSink(ScoreMatrix matrix, @Nullable LaneScores scores, boolean symmetric) {
        this.matrix = matrix;
        this.tables = scores == null ? null : new ScoreTables(scores);
        this.symmetric = symmetric;
    }

    @Override
    public void pair(int left, int right, double score) {
        matrix.set(left - matrix.firstRow(), right, score);
        if (symmetric) {
            matrix.set(right, left, score);
        }
    }

    @Override
    public void tile(Block block, Chunk chunk, short[] codes) {
        write(block, chunk, codes, false);
    }

    @Override
    public void upperTile(Block block, Chunk chunk, short[] codes) {
        write(block, chunk, codes, true);
    }

    /** Lane by lane, so that the cells of one row are written one after the other. */
    private void write(Block block, Chunk chunk, short[] codes, boolean upper) {
        ScoreTables scoresOf = Objects.requireNonNull(tables);
        for (int lane = 0; lane < block.count(); lane++) {
            int row = block.rows[lane];
            for (int t = 0; t < chunk.count(); t++) {
                int other = chunk.row(t);
                if (!upper || block.standsBefore(lane, chunk.length(t), other)) {
                    pair(row, other, scoresOf.score(codes[t * block.lanes + lane], block, lane, chunk, t));
                }
            }
        }
    }
}
