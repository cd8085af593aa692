package io.github.seanettle.spark.udf;

import io.github.seanettle.Fuzzy;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** The length of the longest common subsequence of two texts; null if one is null. */
public final class LcsLength implements UDF2<String, String, Integer> {
    private static final long serialVersionUID = 1L;

    /** Made by Spark. */
    public LcsLength() {}

    @Override
    public @Nullable Integer call(@Nullable String a, @Nullable String b) {
        return a == null || b == null ? null : Fuzzy.lcsLength(a, b);
    }
}
