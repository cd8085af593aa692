package io.github.seanettle.spark.udf;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import org.apache.spark.sql.api.java.UDF3;
import org.jspecify.annotations.Nullable;

/** The Jaccard similarity of the words of two texts, or 0 if it is below a least one; null if an argument is null. */
public final class JaccardWithin implements UDF3<String, String, Double, Double> {
    private static final long serialVersionUID = 1L;
    private static final StringMetric METRIC = Metrics.jaccard();

    /** Made by Spark. */
    public JaccardWithin() {}

    @Override
    public @Nullable Double call(@Nullable String a, @Nullable String b, @Nullable Double min) {
        return a == null || b == null || min == null ? null : METRIC.similarity(a, b, min);
    }
}
