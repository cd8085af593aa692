package io.github.seanettle.spark.udf;

import io.github.seanettle.Fuzzy;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** The American Soundex code of a name; null if it is null. */
public final class Soundex implements UDF1<String, String> {
    private static final long serialVersionUID = 1L;

    /** Made by Spark. */
    public Soundex() {}

    @Override
    public @Nullable String call(@Nullable String text) {
        return text == null ? null : Fuzzy.soundex(text);
    }
}
