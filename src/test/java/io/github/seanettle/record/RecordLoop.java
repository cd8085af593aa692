package io.github.seanettle.record;

import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a {@link RecordLinker} must answer, by two loops over records and a third over fields. */
final class RecordLoop<T> {
    /** A field; of the two cut-offs at most one is set. */
    record Field<T>(
            String name,
            Function<T, String> text,
            StringMetric metric,
            Integer maxDistance,
            Double minSimilarity,
            double weight) {
        RecordField<T> toRecordField() {
            RecordField<T> field = RecordField.of(name, text, metric).withWeight(weight);
            if (maxDistance != null) {
                return field.withMaxDistance(maxDistance);
            }
            return minSimilarity == null ? field : field.withMinSimilarity(minSimilarity);
        }

        private boolean hasCutOff() {
            return maxDistance != null || minSimilarity != null;
        }

        private boolean isWithin(T left, T right) {
            String a = text.apply(left);
            String b = text.apply(right);
            if (a == null || b == null) {
                return false;
            }
            return maxDistance != null
                    ? ((StringDistance) metric).distance(a, b) <= maxDistance
                    : metric.similarity(a, b) >= minSimilarity;
        }

        private double similarity(T left, T right) {
            String a = text.apply(left);
            String b = text.apply(right);
            return a == null || b == null ? Double.NaN : metric.similarity(a, b);
        }

        private double score(T left, T right) {
            double similarity = similarity(left, right);
            return Double.isNaN(similarity) || maxDistance == null
                    ? similarity
                    : ((StringDistance) metric).distance(text.apply(left), text.apply(right));
        }
    }

    private final List<Field<T>> fields;
    private final boolean any;
    private final double minScore;
    private final MissingValues missing;
    private Function<T, String> key = row -> "same";

    RecordLoop(List<Field<T>> fields, boolean any, double minScore, MissingValues missing) {
        this.fields = fields;
        this.any = any;
        this.minScore = minScore;
        this.missing = missing;
    }

    RecordLoop<T> blockOn(Function<T, String> newKey) {
        key = newKey;
        return this;
    }

    List<RecordMatch> link(List<T> left, List<T> right, int top, Partners partners) {
        List<RecordMatch> all = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            List<RecordMatch> ofRow = new ArrayList<>();
            for (int j = 0; j < right.size(); j++) {
                boolean isWanted = partners == Partners.ALL || (partners == Partners.LATER ? i < j : i != j);
                String leftKey = key.apply(left.get(i));
                boolean hasKey = leftKey != null && !leftKey.isEmpty();
                if (isWanted && hasKey && Objects.equals(leftKey, key.apply(right.get(j)))) {
                    add(ofRow, i, j, left.get(i), right.get(j));
                }
            }
            ofRow.sort(Comparator.comparingDouble((RecordMatch match) -> -match.score())
                    .thenComparingInt(RecordMatch::right));
            all.addAll(ofRow.subList(0, Math.min(top, ofRow.size())));
        }
        return all;
    }

    private void add(List<RecordMatch> matches, int i, int j, T left, T right) {
        List<Field<T>> bounded = fields.stream().filter(Field::hasCutOff).toList();
        boolean within = any
                ? bounded.stream().anyMatch(field -> field.isWithin(left, right))
                : bounded.stream().allMatch(field -> field.isWithin(left, right));
        double sum = 0;
        double weights = 0;
        boolean isAnyThere = false;
        for (Field<T> field : fields) {
            double similarity = field.similarity(left, right);
            boolean isThere = !Double.isNaN(similarity);
            isAnyThere |= isThere;
            sum += isThere ? field.weight() * similarity : 0;
            weights += isThere || missing == MissingValues.COUNT_AS_DIFFERENT ? field.weight() : 0;
        }
        if (within && isAnyThere && sum / weights >= minScore) {
            double[] scores = fields.stream()
                    .mapToDouble(field -> field.score(left, right))
                    .toArray();
            matches.add(new RecordMatch(i, j, sum / weights, scores));
        }
    }
}
