package io.github.seanettle.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options: where the rows go that have got one more column, and what it is called. */
final class AddedColumn {
    @Option(
            names = "--column-name",
            paramLabel = "NAME",
            description = "The name of the added column, if the table already has one of the usual name.")
    @Nullable
    String name;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the result goes, when it is complete; zipped if it ends in .gz (standard output).")
    @Nullable
    String out;

    Output open(String input, Console console) {
        return Output.open(out, List.of(input), console, new TerminalLine(console));
    }

    /** Copies all rows, each with one more value at its end. Lines become a table with the column {@code text}. */
    void write(RowReader rows, String usualName, Output output, Function<String[], Object> value) {
        boolean lines = rows.format() == InputFormat.LINES;
        List<String> columns = lines ? List.of("text") : rows.columns();
        String column = name == null ? usualName : name;
        if (columns.contains(column)) {
            throw new UserError(rows.name() + " already has a column \"" + column
                    + "\": give the new one another name with --column-name");
        }
        RowWriter writer = new RowWriter(output, rows.format().delimiter());
        writer.write(with(columns.toArray(), column));
        for (String[] row = rows.next(); row != null; row = rows.next()) {
            writer.write(with(row, value.apply(row)));
        }
    }

    private static Object[] with(Object[] row, Object value) {
        Object[] longer = Arrays.copyOf(row, row.length + 1, Object[].class);
        longer[row.length] = value;
        return longer;
    }
}
