package io.github.seanettle.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a result, which has named columns. */
@FunctionalInterface
interface ResultWriter {
    /** @param values a number, a text, or null for a missing number, for each column */
    void write(@Nullable Object... values);

    static ResultWriter of(MatchFormat format, Output out, String... columns) {
        return format == MatchFormat.CSV ? csv(out, columns) : jsonLines(out, columns);
    }

    /** A score as it is written: a distance as a whole number. */
    static Number score(double score, boolean isDistance) {
        if (isDistance) {
            return (int) score;
        }
        return score;
    }

    private static ResultWriter csv(Output out, String... columns) {
        RowWriter rows = new RowWriter(out, ',');
        rows.write((Object[]) columns);
        return rows::write;
    }

    private static ResultWriter jsonLines(Output out, String... columns) {
        JsonGenerator json = generator(out);
        return values -> {
            try {
                json.writeStartObject();
                for (int i = 0; i < columns.length; i++) {
                    json.writeFieldName(columns[i]);
                    if (values[i] == null) {
                        json.writeNull();
                    } else if (values[i] instanceof Number number) {
                        json.writeNumber(number.toString());
                    } else {
                        json.writeString(String.valueOf(values[i]));
                    }
                }
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
