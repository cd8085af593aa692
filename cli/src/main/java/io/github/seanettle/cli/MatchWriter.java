package io.github.seanettle.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes matches, one a row. */
interface MatchWriter {
    /** @param score a distance as an {@link Integer}, a similarity as a {@link Double} */
    void write(int leftRow, int rightRow, Number score, String left, String right);

    /** The columns of two rows of lists. */
    List<String> PAIR = List.of("left_row", "right_row", "score", "left", "right");

    /** The columns of a query and a row of an index. */
    List<String> HIT = List.of("query_row", "row", "score", "query", "text");

    static MatchWriter of(MatchFormat format, Output out) {
        return of(format, out, PAIR);
    }

    /** @param columns the names of what is written */
    static MatchWriter of(MatchFormat format, Output out, List<String> columns) {
        return format == MatchFormat.CSV ? csv(out, columns) : jsonLines(out, columns);
    }

    private static MatchWriter csv(Output out, List<String> columns) {
        RowWriter rows = new RowWriter(out, ',');
        rows.write(columns.toArray());
        return rows::write;
    }

    private static MatchWriter jsonLines(Output out, List<String> columns) {
        JsonGenerator json = generator(out);
        return (leftRow, rightRow, score, left, right) -> {
            try {
                json.writeStartObject();
                json.writeNumberField(columns.get(0), leftRow);
                json.writeNumberField(columns.get(1), rightRow);
                json.writeFieldName(columns.get(2));
                json.writeNumber(score.toString());
                json.writeStringField(columns.get(3), left);
                json.writeStringField(columns.get(4), right);
                json.writeEndObject();
                json.writeRaw('\n');
                json.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            out.endRow();
        };
    }

    /** Line ends are ours, so that the last object has one too; and only {@link Output} decides when to pass text on. */
    private static JsonGenerator generator(Output out) {
        try {
            return new JsonFactory()
                    .createGenerator(out)
                    .setPrettyPrinter(new MinimalPrettyPrinter(""))
                    .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
