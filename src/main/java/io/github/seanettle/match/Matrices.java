package io.github.seanettle.match;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes matrices of one comparison. */
final class Matrices {
    private final Comparison comparison;
    private final ScoreMatrix.Element element;
    private final Work work;
    private Chunk @Nullable [] rightChunks;

    Matrices(Comparison comparison, ScoreMatrix.Element element, Work work) {
        this.comparison = comparison;
        this.element = element;
        this.work = work;
    }

    /** The matrix of a list with itself. */
    ScoreMatrix symmetric() {
        ScoreMatrix matrix = empty(0, comparison.left().size());
        fill(matrix, Passes.of(comparison), true);
        return matrix;
    }

    /** Some left rows. */
    ScoreMatrix slice(int from, int to) {
        Chunk[] chunks = rightChunks == null ? Passes.rightChunks(comparison) : rightChunks;
        rightChunks = chunks;
        ScoreMatrix matrix = empty(from, to);
        fill(matrix, Passes.ofRows(comparison, from, to, chunks), false);
        return matrix;
    }

    private ScoreMatrix empty(int from, int to) {
        return ScoreMatrix.empty(
                element,
                comparison.measure().byDistance(),
                from,
                to - from,
                comparison.right().size());
    }

    private void fill(ScoreMatrix matrix, List<Supplier<Pass>> passes, boolean symmetric) {
        Engine.run(passes, () -> new MatrixSink(matrix, comparison.laneScores(), symmetric), work);
        if (comparison.isOne()) {
            fillDiagonal(matrix);
        }
        fillMissing(matrix);
    }

    private void fillDiagonal(ScoreMatrix matrix) {
        for (int row = 0; row < matrix.rows(); row++) {
            matrix.set(row, matrix.firstRow() + row, comparison.measure().byDistance() ? 0 : 1);
        }
    }

    private void fillMissing(ScoreMatrix matrix) {
        int[] missing = comparison.right().missing();
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column : missing) {
                matrix.setMissing(row, column);
            }
        }
        for (int row : comparison.left().missing()) {
            for (int column = 0; column < matrix.columns() && matrix.covers(row); column++) {
                matrix.setMissing(row - matrix.firstRow(), column);
            }
        }
    }
}
