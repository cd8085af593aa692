package io.github.seanettle.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one column in memory.
 *
 * @param texts the texts as they stand
 * @param compared the texts as they are compared; null for one that is missing
 */
record TextColumn(List<String> texts, List<@Nullable String> compared) {

    /**
     * Reads a column.
     *
     * @param column its name, or null for the first
     * @param choice how a text is folded
     * @param keepEmpty whether a text that is empty once folded counts; otherwise it is missing
     */
    static TextColumn read(RowReader in, @Nullable String column, TextChoice choice, boolean keepEmpty)
            throws IOException {
        try (in) {
            int index = Columns.find(in, column, 0);
            List<String> texts = new ArrayList<>();
            List<@Nullable String> compared = new ArrayList<>();
            for (String[] row = in.next(); row != null; row = in.next()) {
                String folded = choice.fold(row[index]);
                texts.add(row[index]);
                compared.add(keepEmpty || !folded.isEmpty() ? folded : null);
            }
            return new TextColumn(texts, compared);
        }
    }
}
