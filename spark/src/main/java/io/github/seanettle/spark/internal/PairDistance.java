package io.github.seanettle.spark.internal;

import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.metric.PreparedDistanceQuery;
import io.github.seanettle.metric.StringDistance;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A distance of two texts as Spark has them: of built-in metrics from their bytes, with no string made where all are letters. */
public final class PairDistance extends PairFunction {
    private static final long serialVersionUID = 1L;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final StringDistance metric;
    private final UnitMetric.@Nullable Counting units;

    /** @param metric what to compute */
    public PairDistance(StringDistance metric) {
        this.metric = metric;
        this.units = Letters.canBeReadFor(metric) ? (UnitMetric.Counting) metric : null;
    }

    /** The distance; a static method because Spark's generated code calls it without looking anything up. */
    public static int distance(PairDistance function, UTF8String a, UTF8String b) {
        return function.compute(a, b, UNLIMITED);
    }

    /** The distance, or {@code max + 1} if it is larger. */
    public static int distance(PairDistance function, UTF8String a, UTF8String b, int max) {
        if (max < 0) {
            throw new IllegalArgumentException(function + ": max must be 0 or more, but is " + max);
        }
        return function.compute(a, b, max);
    }

    private int compute(UTF8String a, UTF8String b, int max) {
        Pair pair = pair();
        if (pair == null) {
            return metric.distance(a.toString(), b.toString(), max);
        }
        if (pair.isKnown(a, b, max)) {
            return (int) pair.answer();
        }
        int distance = pair.isLetters() && units != null ? ofLetters(units, pair, max) : ofTexts(pair.a, pair.b, max);
        pair.remember(max, distance);
        return distance;
    }

    private static int ofLetters(UnitMetric.Counting units, Pair pair, int max) {
        if (pair.a.isConstant()) {
            return units.distance(
                    pair.a.pattern(), pair.workspace.b.ids, 0, pair.workspace.b.length, max, pair.workspace);
        }
        if (pair.b.isConstant()) {
            return units.distance(
                    pair.b.pattern(), pair.workspace.a.ids, 0, pair.workspace.a.length, max, pair.workspace);
        }
        return units.distance(pair.workspace, max);
    }

    private int ofTexts(Argument a, Argument b, int max) {
        if (metric instanceof UnitMetric) {
            if (a.isConstant()) {
                return ((PreparedDistanceQuery) a.query(metric)).distance(b.text(), max);
            }
            if (b.isConstant()) {
                return ((PreparedDistanceQuery) b.query(metric)).distance(a.text(), max);
            }
        }
        return metric.distance(a.text(), b.text(), max);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PairDistance that && metric.equals(that.metric);
    }

    @Override
    public int hashCode() {
        return metric.hashCode();
    }

    @Override
    public String toString() {
        return metric.toString();
    }
}
