package io.github.seanettle.spark.udf;

import io.github.seanettle.Fuzzy;
import org.apache.spark.sql.api.java.UDF3;
import org.jspecify.annotations.Nullable;

/** The Jaccard similarity of the n-grams of two texts; null if an argument is null. */
public final class NgramJaccard implements UDF3<String, String, Integer, Double> {
    private static final long serialVersionUID = 1L;

    /** Made by Spark. */
    public NgramJaccard() {}

    @Override
    public @Nullable Double call(@Nullable String a, @Nullable String b, @Nullable Integer n) {
        return a == null || b == null || n == null ? null : Fuzzy.ngramJaccardSimilarity(a, b, n);
    }
}
