package uk.gov.moj.dash.linkage;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** Unrestricted Damerau-Levenshtein distance; 100 for NULL. */
public final class LevDamerauDistance implements UDF2<String, String, Double> {
    private static final long serialVersionUID = 1L;
    private static final double FOR_NULL = 100;
    private static final StringDistance METRIC = Metrics.damerauLevenshtein(TextOptions.DEFAULT.withUnit(Unit.UTF16));

    /** Made by Spark. */
    public LevDamerauDistance() {}

    @Override
    public Double call(@Nullable String left, @Nullable String right) {
        return left == null || right == null ? FOR_NULL : (double) METRIC.distance(left, right);
    }
}
