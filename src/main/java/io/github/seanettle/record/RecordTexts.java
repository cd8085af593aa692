package io.github.seanettle.record;

import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of all fields of two lists of records, or of one with itself. Immutable.
 *
 * @param fields the fields
 * @param left the texts of the left list: those of the first field, of the second, ...; null where one is missing
 * @param right those of the right list; the same if it is one list
 * @param partners which right records a left one is compared with
 */
record RecordTexts(
        List<? extends RecordField<?>> fields,
        @Nullable String[][] left,
        @Nullable String[][] right,
        int leftSize,
        int rightSize,
        Partners partners) {

    static <T> RecordTexts between(List<RecordField<T>> fields, List<? extends T> left, List<? extends T> right) {
        return new RecordTexts(
                fields, read(fields, left), read(fields, right), left.size(), right.size(), Partners.ALL);
    }

    static <T> RecordTexts within(List<RecordField<T>> fields, List<? extends T> list, Partners partners) {
        @Nullable String[][] texts = read(fields, list);
        return new RecordTexts(fields, texts, texts, list.size(), list.size(), partners);
    }

    private static <T> @Nullable String[][] read(List<RecordField<T>> fields, List<? extends T> rows) {
        @Nullable String[][] texts = new String[fields.size()][rows.size()];
        for (int field = 0; field < texts.length; field++) {
            Folding folding = folding(fields.get(field).metric());
            int at = 0;
            for (T row : rows) {
                CharSequence text = fields.get(field).text(row);
                texts[field][at++] = text == null ? null : folding.fold(text);
            }
        }
        return texts;
    }

    /** Texts are folded once: to fold a folded text changes nothing, and takes less time. */
    private static Folding folding(StringMetric metric) {
        return metric instanceof UnitMetric ofUnits ? ofUnits.textOptions().folding() : Folding.NONE;
    }

    boolean isOne() {
        return left == right;
    }

    int fieldCount() {
        return fields.size();
    }

    RecordField<?> field(int field) {
        return fields.get(field);
    }

    boolean areBothThere(int field, int leftRow, int rightRow) {
        return left[field][leftRow] != null && right[field][rightRow] != null;
    }
}
