package uk.gov.moj.dash.linkage;

import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** The alternate Double Metaphone code of four letters at most; NULL for NULL and for blank text. */
public final class DoubleMetaphoneAlt implements UDF1<String, String> {
    private static final long serialVersionUID = 1L;

    /** Never changed, so that threads can share it. */
    private static final org.apache.commons.codec.language.DoubleMetaphone ENCODER =
            new org.apache.commons.codec.language.DoubleMetaphone();

    /** Made by Spark. */
    public DoubleMetaphoneAlt() {}

    @Override
    public @Nullable String call(@Nullable String text) {
        return ENCODER.doubleMetaphone(text, true);
    }
}
