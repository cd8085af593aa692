package io.github.seanettle.edit;

import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The edit distance with costs of your own: the least that insertions, deletions, substitutions and transpositions cost
 * which turn one text into the other. Immutable, thread-safe, serialisable.
 *
 * <pre>{@code
 * WeightedEdit typing = WeightedEdit.of(EditCosts.typing(Keyboard.QWERTY));
 * // e and r are neighbours
 * typing.distance("hello", "hrllo");      // 0.5
 * typing.distance("hello", "hpllo");      // 1.0
 * typing.similarity("hello", "hrllo");    // 0.9
 * // rn taken for m
 * WeightedEdit.of(EditCosts.ocr()).distance("modern", "modem");   // 0.25
 * }</pre>
 *
 * <p><b>What is computed.</b> The cheapest way to pair the two texts from left to right. Each unit takes part in at
 * most one edit, so an edit never works on what another one has made: two cheap substitutions, a for b and b for c, do
 * not make c for a cheap. Transpositions are those of optimal string alignment: of neighbours, with nothing between.
 * With all costs 1 the distance is that of OSA; without transpositions it is Levenshtein's.
 *
 * <p><b>Similarity</b> is 1 − distance / {@linkplain #largestDistance largest distance}.
 *
 * <p><b>Laws.</b> Equal texts have distance 0 and similarity 1. The order of the texts matters only if it does to the
 * {@link EditCosts}. The triangle inequality is not promised.
 *
 * <p><b>Cost.</b> O(mn) steps and O(m) memory, by an ordinary table: the bit-parallel methods of the other edit
 * distances need costs of 1. Two names take 10 to 40 microseconds, most of them for looking
 * up costs.
 */
public final class WeightedEdit implements StringMetric {
    private static final long serialVersionUID = 1L;

    private final EditCosts costs;
    private final TextOptions text;

    private WeightedEdit(EditCosts costs, TextOptions text) {
        this.costs = costs;
        this.text = text;
    }

    /**
     * The metric with these costs, on grapheme clusters.
     *
     * @param costs what each edit costs
     * @return the metric
     * @throws NullPointerException if {@code costs} is null
     */
    public static WeightedEdit of(EditCosts costs) {
        return of(costs, TextOptions.DEFAULT);
    }

    /**
     * The metric with these costs.
     *
     * @param costs what each edit costs
     * @param text how texts become units
     * @return the metric
     * @throws NullPointerException if an argument is null
     */
    public static WeightedEdit of(EditCosts costs, TextOptions text) {
        return new WeightedEdit(Objects.requireNonNull(costs, "costs"), Objects.requireNonNull(text, "text"));
    }

    /**
     * What the cheapest edits cost together.
     *
     * @param a one text
     * @param b the other
     * @return the distance, 0 or more; 0 for equal texts
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if a cost function of yours gives a number it must not
     */
    public double distance(CharSequence a, CharSequence b) {
        return distance(a, b, Double.POSITIVE_INFINITY);
    }

    /**
     * What the cheapest edits cost together, if at most {@code maxDistance}; else infinity. The cut-off makes the call
     * faster, never different.
     *
     * @param a one text
     * @param b the other
     * @param maxDistance the largest distance of interest, 0 or more; infinity for no limit
     * @return the distance, or {@link Double#POSITIVE_INFINITY} if it is larger
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if {@code maxDistance} is negative or not a number, or a cost function of yours
     *     gives a number it must not
     */
    public double distance(CharSequence a, CharSequence b, double maxDistance) {
        if (!(maxDistance >= 0)) {
            throw new IllegalArgumentException("maxDistance must be 0 or more, but is " + maxDistance);
        }
        return columns(a, b).distance(maxDistance);
    }

    /**
     * The largest distance that texts as these can have, whatever their letters pair up to: what similarity is measured
     * by. It is the smaller of two: what deleting all of {@code a} and inserting all of {@code b} costs; and the
     * dearest substitution for each unit of the shorter text with the dearest insertion or deletion for each unit more
     * that the longer one has. With all costs 1 that is the length of the longer text.
     *
     * @param a one text
     * @param b the other
     * @return the largest distance, 0 or more
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if a cost function of yours gives a number it must not
     */
    public double largestDistance(CharSequence a, CharSequence b) {
        return columns(a, b).largestDistance(costs);
    }

    /** {@inheritDoc} */
    @Override
    public double similarity(CharSequence a, CharSequence b) {
        WeightedColumns columns = columns(a, b);
        return similarity(columns.distance(Double.POSITIVE_INFINITY), columns.largestDistance(costs));
    }

    /** {@inheritDoc} */
    @Override
    public double similarity(CharSequence a, CharSequence b, double minSimilarity) {
        if (!(minSimilarity >= 0 && minSimilarity <= 1)) {
            throw new IllegalArgumentException("minSimilarity must be a number from 0 to 1, but is " + minSimilarity);
        }
        WeightedColumns columns = columns(a, b);
        double largest = columns.largestDistance(costs);
        double similarity = similarity(columns.distance(cutOff(minSimilarity, largest)), largest);
        return similarity >= minSimilarity ? similarity : 0;
    }

    /** A distance above which the similarity is below the least of interest, with a little to spare for rounding. */
    private static double cutOff(double minSimilarity, double largest) {
        return (1 - minSimilarity) * largest + largest * 1e-9;
    }

    private static double similarity(double distance, double largest) {
        return largest == 0 ? 1 : Math.max(0, 1 - distance / largest);
    }

    private WeightedColumns columns(CharSequence a, CharSequence b) {
        return new WeightedColumns(new TextPair(fold(a, "a"), fold(b, "b"), text.unit()), costs);
    }

    private String fold(CharSequence raw, String name) {
        Objects.requireNonNull(raw, name);
        return text.folding().isNone() ? raw.toString() : text.folding().fold(raw);
    }

    /** Metrics are equal if their costs and text options are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeightedEdit that && costs.equals(that.costs) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(costs, text);
    }

    /** What it is made of, in short. */
    @Override
    public String toString() {
        return "WeightedEdit[" + costs + ", " + text + "]";
    }
}
