package io.github.seanettle.spark.udf;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** The Levenshtein distance of two texts; null if one is null. */
public final class Levenshtein implements UDF2<String, String, Integer> {
    private static final long serialVersionUID = 1L;
    private static final StringDistance METRIC = Metrics.levenshtein();

    /** Made by Spark. */
    public Levenshtein() {}

    @Override
    public @Nullable Integer call(@Nullable String a, @Nullable String b) {
        return a == null || b == null ? null : METRIC.distance(a, b);
    }
}
