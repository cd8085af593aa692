package io.github.seanettle.spark.internal;

import io.github.seanettle.metric.Metrics;
import java.io.Serializable;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Jaccard similarity of the n-grams of two texts as Spark has them. The n is nearly always the same in all rows. */
public final class NgramJaccard implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient @Nullable OfSize last;

    private record OfSize(int n, PairSimilarity similarity) {}

    /** The similarity. */
    public static double similarity(NgramJaccard function, UTF8String a, UTF8String b, int n) {
        return PairSimilarity.similarity(function.ofSize(n), a, b);
    }

    /** The similarity, or 0 if it is below {@code min}. */
    public static double similarity(NgramJaccard function, UTF8String a, UTF8String b, int n, double min) {
        return PairSimilarity.similarity(function.ofSize(n), a, b, min);
    }

    private PairSimilarity ofSize(int n) {
        OfSize now = last;
        if (now == null || now.n != n) {
            if (n < 1) {
                throw new IllegalArgumentException("ngram_jaccard: n must be 1 or more, but is " + n);
            }
            now = new OfSize(n, new PairSimilarity(Metrics.ngramJaccard(n)));
            last = now;
        }
        return now.similarity;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NgramJaccard;
    }

    @Override
    public int hashCode() {
        return NgramJaccard.class.hashCode();
    }

    @Override
    public String toString() {
        return "ngram-jaccard";
    }
}
