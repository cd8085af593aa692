package io.github.seanettle.cli;

import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.record.RecordField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of two tables, and how it is compared.
 *
 * @param maxDistance the largest distance; null if there is none
 * @param minSimilarity the least similarity; null if there is none. At most one of the two is there.
 */
record FieldChoice(
        ColumnPair columns,
        StringMetric metric,
        @Nullable Integer maxDistance,
        @Nullable Double minSimilarity,
        double weight) {

    <T> RecordField<T> toField(Function<T, @Nullable String> text) {
        RecordField<T> field = RecordField.of(columns.left(), text, metric).withWeight(weight);
        if (maxDistance != null) {
            return field.withMaxDistance(maxDistance);
        }
        return minSimilarity == null ? field : field.withMinSimilarity(minSimilarity);
    }

    boolean hasCutOff() {
        return maxDistance != null || minSimilarity != null;
    }
}
