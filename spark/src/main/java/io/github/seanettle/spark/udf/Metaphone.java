package io.github.seanettle.spark.udf;

import io.github.seanettle.Fuzzy;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** The Metaphone code of a name; null if it is null. */
public final class Metaphone implements UDF1<String, String> {
    private static final long serialVersionUID = 1L;

    /** Made by Spark. */
    public Metaphone() {}

    @Override
    public @Nullable String call(@Nullable String text) {
        return text == null ? null : Fuzzy.metaphone(text);
    }
}
