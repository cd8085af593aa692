package io.github.seanettle.record;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Two records that match. Immutable.
 *
 * <pre>{@code
 * record Person(String name, String town) {}
 * RecordLinker<Person> linker = RecordLinker.weighted(0.8,
 *         RecordField.of("name", Person::name, Metrics.jaro()),
 *         RecordField.of("town", Person::town, Metrics.levenshtein()).withMaxDistance(2));
 * RecordMatch match = linker.link(List.of(new Person("Ada", "Paris")), List.of(new Person("Ada", "Pari"))).get(0);
 * match.score(); // 0.9
 * match.fieldScore(0); // 1.0
 * match.fieldScore(1); // 1.0
 * }</pre>
 */
public final class RecordMatch {
    private final int left;
    private final int right;
    private final double score;
    private final double[] fieldScores;

    /** Takes the array over. */
    RecordMatch(int left, int right, double score, double[] fieldScores) {
        this.left = left;
        this.right = right;
        this.score = score;
        this.fieldScores = fieldScores;
    }

    /**
     * The row of the left list.
     *
     * @return its number, counted from 0
     */
    public int left() {
        return left;
    }

    /**
     * The row of the right list.
     *
     * @return its number, counted from 0
     */
    public int right() {
        return right;
    }

    /**
     * The weighted mean of the similarities of the fields.
     *
     * @return from 0 to 1
     */
    public double score() {
        return score;
    }

    /**
     * How many fields were compared.
     *
     * @return as many as the linker has
     */
    public int fields() {
        return fieldScores.length;
    }

    /**
     * What the metric of a field says.
     *
     * @param field its number in the linker, counted from 0
     * @return the distance, for a field with a largest distance; else the similarity; NaN if the field is missing in one of
     *     the two records
     * @throws IndexOutOfBoundsException if there is no such field
     */
    public double fieldScore(int field) {
        return fieldScores[field];
    }

    /** Matches are equal if all their numbers are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordMatch that
                && left == that.left
                && right == that.right
                && Double.compare(score, that.score) == 0
                && Arrays.equals(fieldScores, that.fieldScores);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * left + right) + Arrays.hashCode(fieldScores);
    }

    /** All of it: {@code RecordMatch[left=0, right=2, score=0.95, fields=[0.9, 0.0]]}. */
    @Override
    public String toString() {
        return "RecordMatch[left=" + left + ", right=" + right + ", score=" + score + ", fields="
                + Arrays.toString(fieldScores) + "]";
    }
}
