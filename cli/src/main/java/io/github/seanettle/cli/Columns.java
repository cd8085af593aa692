package io.github.seanettle.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds columns by name. */
final class Columns {
    private Columns() {}

    /**
     * The index of a column.
     *
     * @param wanted its name; if null, {@code otherwise} is the column
     */
    static int find(RowReader rows, @Nullable String wanted, int otherwise) {
        if (wanted == null) {
            return atMostLast(rows, otherwise);
        }
        if (rows.format() == InputFormat.LINES) {
            throw new UserError(rows.name() + " has no column \"" + wanted
                    + "\": it is read as one text a line, without a header (--input-format says otherwise)");
        }
        int exact = single(rows, wanted, wanted::equals);
        int found =
                exact >= 0 ? exact : single(rows, wanted, name -> name.strip().equals(wanted));
        if (found < 0) {
            throw new UserError(rows.name() + " has no column \"" + wanted + "\""
                    + Choices.suggestion(wanted, rows.columns()) + " (its columns: " + String.join(", ", rows.columns())
                    + ")");
        }
        return found;
    }

    private static int atMostLast(RowReader rows, int index) {
        if (index > 0 && index >= rows.columns().size()) {
            throw new UserError(rows.name() + " has one column only, but a pair needs two ("
                    + String.join(", ", rows.columns()) + ")");
        }
        return index;
    }

    private static int single(RowReader rows, String wanted, Predicate<String> matches) {
        List<String> columns = rows.columns();
        int[] found = IntStream.range(0, columns.size())
                .filter(i -> matches.test(columns.get(i)))
                .toArray();
        if (found.length > 1) {
            throw new UserError(rows.name() + " has " + found.length + " columns named \"" + wanted + "\" ("
                    + String.join(", ", columns) + ")");
        }
        return found.length == 0 ? -1 : found[0];
    }
}
