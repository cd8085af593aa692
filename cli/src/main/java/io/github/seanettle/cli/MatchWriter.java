package io.github.seanettle.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes matches, one a row. */
interface MatchWriter {
    /** @param score a distance as an {@link Integer}, a similarity as a {@link Double} */
    void write(int leftRow, int rightRow, Number score, String left, String right);

    static MatchWriter of(MatchFormat format, Output out) {
        return format == MatchFormat.CSV ? csv(out) : jsonLines(out);
    }

    private static MatchWriter csv(Output out) {
        RowWriter rows = new RowWriter(out, ',');
        rows.write("left_row", "right_row", "score", "left", "right");
        return rows::write;
    }

    private static MatchWriter jsonLines(Output out) {
        JsonGenerator json = generator(out);
        return (leftRow, rightRow, score, left, right) -> {
            try {
                json.writeStartObject();
                json.writeNumberField("left_row", leftRow);
                json.writeNumberField("right_row", rightRow);
                json.writeFieldName("score");
                json.writeNumber(score.toString());
                json.writeStringField("left", left);
                json.writeStringField("right", right);
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
    static JsonGenerator generator(Output out) {
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
