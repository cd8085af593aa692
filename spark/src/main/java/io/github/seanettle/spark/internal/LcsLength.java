package io.github.seanettle.spark.internal;

import io.github.seanettle.Fuzzy;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.metric.Metrics;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** The length of the longest common subsequence of two texts as Spark has them. */
public final class LcsLength extends PairFunction {
    private static final long serialVersionUID = 1L;
    private static final UnitMetric.Counting LCS = (UnitMetric.Counting) Metrics.lcs();

    /** The length. */
    public static int length(LcsLength function, UTF8String a, UTF8String b) {
        return function.compute(a, b);
    }

    private int compute(UTF8String a, UTF8String b) {
        Pair pair = pair();
        if (pair == null) {
            return Fuzzy.lcsLength(a.toString(), b.toString());
        }
        if (pair.isKnown(a, b, 0)) {
            return (int) pair.answer();
        }
        int length = pair.isLetters() ? ofLetters(pair) : Fuzzy.lcsLength(pair.a.text(), pair.b.text());
        pair.remember(0, length);
        return length;
    }

    private static int ofLetters(Pair pair) {
        int longer = Math.max(pair.workspace.a.length, pair.workspace.b.length);
        return longer - LCS.distance(pair.workspace, longer);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LcsLength;
    }

    @Override
    public int hashCode() {
        return LcsLength.class.hashCode();
    }

    @Override
    public String toString() {
        return "lcs-length";
    }
}
