package io.github.seanettle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table with a header, as RFC 4180 describes it. */
final class TableReader implements RowReader {
    private final Utf8Reader reader;
    private final InputFormat format;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> columns;

    TableReader(Utf8Reader reader, InputFormat format) throws IOException {
        this.reader = reader;
        this.format = format;
        CSVFormat dialect =
                CSVFormat.RFC4180.builder().setDelimiter(format.delimiter()).get();
        parser = CSVParser.builder().setReader(reader).setFormat(dialect).get();
        records = parser.iterator();
        CSVRecord header = record(1);
        if (header == null) {
            throw new UserError(name() + " is empty: a table needs a header with the names of its columns");
        }
        columns = List.of(header.values());
    }

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public InputFormat format() {
        return format;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String @Nullable [] next() {
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            CSVRecord row = record(line);
            if (row == null) {
                return null;
            }
            if (row.size() == columns.size()) {
                return row.values();
            }
            if (!isBlankLine(row)) {
                throw ragged(row, line);
            }
        }
    }

    private @Nullable CSVRecord record(long line) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw new UserError(name() + ", line " + line
                    + ": a value in quotes is not closed, or goes on after its closing quote");
        }
    }

    /** In a table of one column such a line is a row with an empty value; in wider ones it is passed over. */
    private static boolean isBlankLine(CSVRecord row) {
        return row.size() == 1 && row.get(0).isEmpty();
    }

    private UserError ragged(CSVRecord row, long line) {
        return new UserError(name() + ", line " + line + ": the number of values is " + row.size()
                + ", but the header has " + columns.size() + " (" + String.join(", ", columns) + ")");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
