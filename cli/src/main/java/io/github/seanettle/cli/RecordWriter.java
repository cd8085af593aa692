package io.github.seanettle.cli;

import io.github.seanettle.record.RecordMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes matches of records, one a row: the rows, the score, and of each field both texts and its score. */
interface RecordWriter {
    void write(RecordMatch match, RecordTable.Row left, RecordTable.Row right);

    static RecordWriter of(MatchFormat format, Output out, List<FieldChoice> fields) {
        ResultWriter writer = ResultWriter.of(format, out, columns(fields).toArray(String[]::new));
        return (match, left, right) -> writer.write(values(match, left, right, fields));
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

    private static @Nullable Object[] values(
            RecordMatch match, RecordTable.Row left, RecordTable.Row right, List<FieldChoice> fields) {
        List<@Nullable Object> values = new ArrayList<>(List.of(match.left() + 1, match.right() + 1, match.score()));
        for (int i = 0; i < fields.size(); i++) {
            values.add(left.text(i));
            values.add(right.text(i));
            values.add(Double.isNaN(match.fieldScore(i)) ? null : RecordRun.score(fields.get(i), match, i));
        }
        return values.toArray();
    }
}
