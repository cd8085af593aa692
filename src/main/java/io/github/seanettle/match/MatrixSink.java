package io.github.seanettle.match;

import io.github.seanettle.internal.lane.TextChunk;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes scores into a matrix; of one list with itself each into two cells. */
final class MatrixSink implements PairSink {
    private final ScoreMatrix matrix;
    private final @Nullable ScoreTables tables;
    private final boolean symmetric;
    private final double[] line = new double[TextChunk.MAX_TEXTS];

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

    /** Lane by lane, so that the cells of one row are written one after the other. */
    @Override
    public void tile(Block block, Chunk chunk, short[] codes) {
        ScoreTables scoresOf = Objects.requireNonNull(tables);
        for (int lane = 0; lane < block.count(); lane++) {
            scoresOf.scores(block, lane, chunk, codes, line);
            matrix.setAll(block.rows[lane] - matrix.firstRow(), chunk, line);
            for (int t = 0; symmetric && t < chunk.count(); t++) {
                matrix.set(chunk.row(t), block.rows[lane], line[t]);
            }
        }
    }

    @Override
    public void upperTile(Block block, Chunk chunk, short[] codes) {
        ScoreTables scoresOf = Objects.requireNonNull(tables);
        for (int lane = 0; lane < block.count(); lane++) {
            scoresOf.scores(block, lane, chunk, codes, line);
            for (int t = 0; t < chunk.count(); t++) {
                if (block.standsBefore(lane, chunk.length(t), chunk.row(t))) {
                    pair(block.rows[lane], chunk.row(t), line[t]);
                }
            }
        }
    }
}
