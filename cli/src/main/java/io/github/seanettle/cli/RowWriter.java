package io.github.seanettle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a table: RFC 4180, quoted only where needed, lines ended by LF. */
final class RowWriter {
    private final Output out;
    private final CSVPrinter printer;

    RowWriter(Output out, char delimiter) {
        this.out = out;
        try {
            printer = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setRecordSeparator("\n")
                    .setQuoteMode(QuoteMode.MINIMAL)
                    .get()
                    .print(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param values numbers or texts; null is an empty value */
    void write(@Nullable Object... values) {
        try {
            printer.printRecord(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.endRow();
    }
}
