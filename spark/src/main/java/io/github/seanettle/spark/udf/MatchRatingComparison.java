package io.github.seanettle.spark.udf;

import io.github.seanettle.Fuzzy;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** Whether two names sound alike by the Match Rating approach; null if one is null, or if they cannot be compared. */
public final class MatchRatingComparison implements UDF2<String, String, Boolean> {
    private static final long serialVersionUID = 1L;

    /** Made by Spark. */
    public MatchRatingComparison() {}

    @Override
    public @Nullable Boolean call(@Nullable String a, @Nullable String b) {
        return a == null || b == null ? null : Fuzzy.matchRatingComparison(a, b);
    }
}
