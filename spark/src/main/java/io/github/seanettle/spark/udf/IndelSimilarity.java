package io.github.seanettle.spark.udf;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** 1 &minus; the Indel distance of two texts / the largest it could be; null if one is null. */
public final class IndelSimilarity implements UDF2<String, String, Double> {
    private static final long serialVersionUID = 1L;
    private static final StringDistance METRIC = Metrics.indel();

    /** Made by Spark. */
    public IndelSimilarity() {}

    @Override
    public @Nullable Double call(@Nullable String a, @Nullable String b) {
        return a == null || b == null ? null : METRIC.similarity(a, b);
    }
}
