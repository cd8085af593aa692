package io.github.seanettle.cli;

import io.github.seanettle.match.ScoreMatrix;
import java.util.List;

/** Writes a matrix as a table whose first row and column are labels. A missing score is an empty value. */
final class TableMatrixWriter implements MatrixWriter {
    private final RowWriter rows;
    private final boolean distances;
    private final List<String> rowLabels;

    TableMatrixWriter(RowWriter rows, boolean distances, List<String> rowLabels, List<String> columnLabels) {
        this.rows = rows;
        this.distances = distances;
        this.rowLabels = rowLabels;
        Object[] header = new Object[columnLabels.size() + 1];
        header[0] = "";
        for (int column = 0; column < columnLabels.size(); column++) {
            header[column + 1] = columnLabels.get(column);
        }
        rows.write(header);
    }

    @Override
    public void write(ScoreMatrix slice) {
        Object[] values = new Object[slice.columns() + 1];
        for (int row = 0; row < slice.rows(); row++) {
            values[0] = rowLabels.get(slice.firstRow() + row);
            for (int column = 0; column < slice.columns(); column++) {
                values[column + 1] = value(slice.get(row, column));
            }
            rows.write(values);
        }
    }

    private Object value(double score) {
        if (Double.isNaN(score)) {
            return "";
        }
        return distances ? (Object) (int) score : (Object) (float) score;
    }
}
