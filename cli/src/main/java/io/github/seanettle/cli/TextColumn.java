package io.github.seanettle.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one column in memory, those that are missing left out.
 *
 * @param rowCount how many rows the input has, with those whose text is missing
 * @param texts the texts as they stand
 * @param folded the texts as they are compared
 * @param rows the number of each text's row, counted from 1
 */
record TextColumn(int rowCount, List<String> texts, List<String> folded, int[] rows) {

    /**
     * Reads a column.
     *
     * @param column its name, or null for the first
     * @param keepEmpty whether a text that is empty once folded counts; otherwise it is missing
     */
    static TextColumn read(RowReader in, @Nullable String column, TextChoice choice, boolean keepEmpty)
            throws IOException {
        try (in) {
            int index = Columns.find(in, column, 0);
            List<String> texts = new ArrayList<>();
            List<String> folded = new ArrayList<>();
            int[] rows = new int[1024];
            int row = 0;
            for (String[] values = in.next(); values != null; values = in.next()) {
                row = Math.addExact(row, 1);
                String text = values[index];
                String compared = choice.fold(text);
                if (keepEmpty || !compared.isEmpty()) {
                    rows = texts.size() < rows.length ? rows : Arrays.copyOf(rows, rows.length * 2);
                    rows[texts.size()] = row;
                    texts.add(text);
                    folded.add(compared);
                }
            }
            return new TextColumn(row, texts, folded, rows);
        }
    }
}
