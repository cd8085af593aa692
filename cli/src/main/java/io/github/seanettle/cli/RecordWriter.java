package io.github.seanettle.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seanettle.match.RecordMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes matches of records, one a row: the rows, the score, and of each field both texts and its score. */
interface RecordWriter {
    void write(RecordMatch match, RecordTable.Row left, RecordTable.Row right);

    static RecordWriter of(MatchFormat format, Output out, List<FieldChoice> fields) {
        return format == MatchFormat.CSV ? csv(out, fields) : jsonLines(out, fields);
    }

    /** The names of the columns. Where two fields have the same, the second ends in {@code _2}. */
    static List<String> columns(List<FieldChoice> fields) {
        List<String> columns = new ArrayList<>(List.of("left_row", "right_row", "score"));
        for (FieldChoice field : fields) {
            columns.add(unused("left_" + field.columns().left(), columns));
            columns.add(unused("right_" + field.columns().right(), columns));
            columns.add(unused(field.columns().left() + "_score", columns));
        }
        return columns;
    }

    private static String unused(String name, List<String> used) {
        String unused = name;
        for (int i = 2; used.contains(unused); i++) {
            unused = name + "_" + i;
        }
        return unused;
    }

    private static RecordWriter csv(Output out, List<FieldChoice> fields) {
        RowWriter rows = new RowWriter(out, ',');
        rows.write(columns(fields).toArray());
        return (match, left, right) ->
                rows.write(values(match, left, right, fields).toArray());
    }

    /** A missing score is an empty text. */
    private static List<Object> values(
            RecordMatch match, RecordTable.Row left, RecordTable.Row right, List<FieldChoice> fields) {
        List<Object> values = new ArrayList<>(List.of(match.left() + 1, match.right() + 1, match.score()));
        for (int i = 0; i < fields.size(); i++) {
            values.add(left.text(i));
            values.add(right.text(i));
            values.add(Double.isNaN(match.fieldScore(i)) ? "" : RecordRun.score(fields.get(i), match, i));
        }
        return values;
    }

    private static RecordWriter jsonLines(Output out, List<FieldChoice> fields) {
        JsonGenerator json = MatchWriter.generator(out);
        List<String> columns = columns(fields);
        return (match, left, right) -> {
            try {
                json.writeStartObject();
                List<Object> values = values(match, left, right, fields);
                for (int i = 0; i < values.size(); i++) {
                    json.writeFieldName(columns.get(i));
                    boolean isScore = i < 3 || i % 3 == 2;
                    writeValue(json, values.get(i), isScore);
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

    private static void writeValue(JsonGenerator json, Object value, boolean isScore) throws IOException {
        if (!isScore) {
            json.writeString(value.toString());
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else {
            json.writeNull();
        }
    }
}
