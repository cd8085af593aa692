package io.github.seanettle.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some columns of a table in memory. */
record RecordTable(List<Row> rows) {
    /**
     * The texts of some columns in a row.
     *
     * @param texts as they stand
     * @param compared as they are compared; null for one that is missing
     */
    record Row(String[] texts, @Nullable String[] compared) {
        String text(int column) {
            return texts[column];
        }

        @Nullable
        String compared(int column) {
            return compared[column];
        }
    }

    /**
     * Reads columns.
     *
     * @param columns their names, or null for the first; one may be there twice
     * @param choice how a text is folded
     * @param keepEmpty whether a text that is empty once folded counts; otherwise it is missing
     */
    static RecordTable read(RowReader in, List<@Nullable String> columns, TextChoice choice, boolean keepEmpty)
            throws IOException {
        try (in) {
            int[] indices = columns.stream()
                    .mapToInt(column -> Columns.find(in, column, 0))
                    .toArray();
            List<Row> rows = new ArrayList<>();
            for (String[] values = in.next(); values != null; values = in.next()) {
                rows.add(row(values, indices, choice, keepEmpty));
            }
            return new RecordTable(rows);
        }
    }

    private static Row row(String[] values, int[] indices, TextChoice choice, boolean keepEmpty) {
        String[] texts = new String[indices.length];
        @Nullable String[] compared = new String[indices.length];
        for (int i = 0; i < indices.length; i++) {
            texts[i] = values[indices[i]];
            String folded = choice.fold(texts[i]);
            compared[i] = keepEmpty || !folded.isEmpty() ? folded : null;
        }
        return new Row(texts, compared);
    }
}
