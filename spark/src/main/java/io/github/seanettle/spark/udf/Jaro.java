package io.github.seanettle.spark.udf;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** The Jaro similarity of two texts; null if one is null. */
public final class Jaro implements UDF2<String, String, Double> {
    private static final long serialVersionUID = 1L;
    private static final StringMetric METRIC = Metrics.jaro();

    /** Made by Spark. */
    public Jaro() {}

    @Override
    public @Nullable Double call(@Nullable String a, @Nullable String b) {
        return a == null || b == null ? null : METRIC.similarity(a, b);
    }
}
