package io.github.seanettle.record;

import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of the records that a {@link RecordLinker} compares: how to get its text, what compares it, how near two texts
 * must be, and what it counts.
 *
 * <pre>{@code
 * record Person(String name, String town) {}
 * RecordField<Person> name = RecordField.of("name", Person::name, Metrics.jaroWinkler()).withMinSimilarity(0.9).withWeight(2);
 * RecordField<Person> town = RecordField.of("town", Person::town, Metrics.damerauLevenshtein()).withMaxDistance(1);
 * name.name(); // "name"
 * RecordLinker.allOf(name, town).link(List.of(new Person("Ada", "Paris")), List.of(new Person("Ada", "Pari"))).size(); // 1
 * }</pre>
 *
 * <p>Immutable; the with-methods return a changed copy.
 *
 * @param <T> a record
 */
public final class RecordField<T> {
    private final String name;
    private final Function<? super T, ? extends @Nullable CharSequence> text;
    private final StringMetric metric;
    private final @Nullable FieldBound bound;
    private final double weight;

    private RecordField(
            String name,
            Function<? super T, ? extends @Nullable CharSequence> text,
            StringMetric metric,
            @Nullable FieldBound bound,
            double weight) {
        this.name = name;
        this.text = text;
        this.metric = metric;
        this.bound = bound;
        this.weight = weight;
    }

    /**
     * A field without a cut-off, of weight 1.
     *
     * @param name what reports call it
     * @param text the field's text in a record; null stands for a missing one. It is called once a record.
     * @param metric what compares, built in or your own
     * @param <T> a record
     * @return the field
     * @throws NullPointerException if an argument is null
     */
    public static <T> RecordField<T> of(
            String name, Function<? super T, ? extends @Nullable CharSequence> text, StringMetric metric) {
        return new RecordField<>(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(text, "text"),
                Objects.requireNonNull(metric, "metric"),
                null,
                1);
    }

    /**
     * This field with the cut-off that its texts are at most so far apart, instead of the one that it has.
     *
     * @param maxDistance the largest distance, 0 or more
     * @return the changed field
     * @throws IllegalArgumentException if {@code maxDistance} is negative, or the metric has no distance
     */
    public RecordField<T> withMaxDistance(int maxDistance) {
        if (maxDistance < 0) {
            throw new IllegalArgumentException("maxDistance must be 0 or more, but is " + maxDistance);
        }
        if (!(metric instanceof StringDistance)) {
            throw new IllegalArgumentException("field " + name + " is compared by " + metric
                    + ", which has no distance, only a similarity: use withMinSimilarity");
        }
        double worst = Math.min(maxDistance, Integer.MAX_VALUE - 1); // there is one more than it
        return new RecordField<>(name, text, metric, new FieldBound(true, worst), weight);
    }

    /**
     * This field with the cut-off that its texts are at least so alike, instead of the one that it has.
     *
     * @param minSimilarity the least similarity, from 0 to 1
     * @return the changed field
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     */
    public RecordField<T> withMinSimilarity(double minSimilarity) {
        if (!(minSimilarity >= 0 && minSimilarity <= 1)) {
            throw new IllegalArgumentException("minSimilarity must be a number from 0 to 1, but is " + minSimilarity);
        }
        return new RecordField<>(name, text, metric, new FieldBound(false, minSimilarity), weight);
    }

    /**
     * This field with another weight in the score of a pair.
     *
     * @param weight what it counts beside the others, from 1e-9 to 1e9
     * @return the changed field
     * @throws IllegalArgumentException if {@code weight} is not such a number
     */
    public RecordField<T> withWeight(double weight) {
        if (!(weight >= 1e-9 && weight <= 1e9)) {
            throw new IllegalArgumentException("weight must be a number from 1e-9 to 1e9, but is " + weight);
        }
        return new RecordField<>(name, text, metric, bound, weight);
    }

    /**
     * What reports call this field.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    StringMetric metric() {
        return metric;
    }

    @Nullable
    FieldBound bound() {
        return bound;
    }

    double weight() {
        return weight;
    }

    @Nullable
    CharSequence text(T row) {
        return text.apply(row);
    }

    /** The name, the metric and the cut-off: {@code town (damerau-levenshtein <= 1)}. */
    @Override
    public String toString() {
        return name + " (" + metric + (bound == null ? "" : " " + bound) + ")";
    }
}
