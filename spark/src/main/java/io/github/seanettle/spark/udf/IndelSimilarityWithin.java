package io.github.seanettle.spark.udf;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import org.apache.spark.sql.api.java.UDF3;
import org.jspecify.annotations.Nullable;

/** 1 &minus; the Indel distance of two texts / the largest it could be, or 0 if it is below a least one; null if an argument is null. */
public final class IndelSimilarityWithin implements UDF3<String, String, Double, Double> {
    private static final long serialVersionUID = 1L;
    private static final StringDistance METRIC = Metrics.indel();

    /** Made by Spark. */
    public IndelSimilarityWithin() {}

    @Override
    public @Nullable Double call(@Nullable String a, @Nullable String b, @Nullable Double min) {
        return a == null || b == null || min == null ? null : METRIC.similarity(a, b, min);
    }
}
