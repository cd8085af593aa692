package io.github.seanettle.spark.udf;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import org.apache.spark.sql.api.java.UDF3;
import org.jspecify.annotations.Nullable;

/** The optimal string alignment distance of two texts if it is at most a largest one, else one more; null if an argument is null. */
public final class OsaWithin implements UDF3<String, String, Integer, Integer> {
    private static final long serialVersionUID = 1L;
    private static final StringDistance METRIC = Metrics.osa();

    /** Made by Spark. */
    public OsaWithin() {}

    @Override
    public @Nullable Integer call(@Nullable String a, @Nullable String b, @Nullable Integer max) {
        return a == null || b == null || max == null ? null : METRIC.distance(a, b, max);
    }
}
