package io.github.seanettle.spark.internal;

import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.metric.StringMetric;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A similarity of two texts as Spark has them. As {@link PairDistance}. */
public final class PairSimilarity extends PairFunction {
    private static final long serialVersionUID = 1L;

    private final StringMetric metric;
    private final @Nullable UnitMetric units;

    /** @param metric what to compute */
    public PairSimilarity(StringMetric metric) {
        this.metric = metric;
        this.units = Letters.canBeReadFor(metric) ? (UnitMetric) metric : null;
    }

    /** The similarity. */
    public static double similarity(PairSimilarity function, UTF8String a, UTF8String b) {
        return function.compute(a, b, 0);
    }

    /** The similarity, or 0 if it is below {@code min}. */
    public static double similarity(PairSimilarity function, UTF8String a, UTF8String b, double min) {
        if (!(min >= 0 && min <= 1)) {
            throw new IllegalArgumentException(function + ": min must be a number from 0 to 1, but is " + min);
        }
        return function.compute(a, b, min);
    }

    private double compute(UTF8String a, UTF8String b, double min) {
        Pair pair = pair();
        if (pair == null) {
            return metric.similarity(a.toString(), b.toString(), min);
        }
        if (pair.isKnown(a, b, min)) {
            return pair.answer();
        }
        double similarity =
                pair.isLetters() && units != null ? ofLetters(units, pair, min) : ofTexts(pair.a, pair.b, min);
        pair.remember(min, similarity);
        return similarity;
    }

    private static double ofLetters(UnitMetric units, Pair pair, double min) {
        if (pair.a.isConstant()) {
            return units.similarity(
                    pair.a.pattern(), pair.workspace.b.ids, 0, pair.workspace.b.length, min, pair.workspace);
        }
        if (pair.b.isConstant()) {
            return units.similarity(
                    pair.b.pattern(), pair.workspace.a.ids, 0, pair.workspace.a.length, min, pair.workspace);
        }
        return units.similarity(pair.workspace, min);
    }

    private double ofTexts(Argument a, Argument b, double min) {
        if (metric instanceof UnitMetric) {
            if (a.isConstant()) {
                return a.query(metric).similarity(b.text(), min);
            }
            if (b.isConstant()) {
                return b.query(metric).similarity(a.text(), min);
            }
        }
        return metric.similarity(a.text(), b.text(), min);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PairSimilarity that && metric.equals(that.metric);
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
