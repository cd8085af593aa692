package uk.gov.moj.dash.linkage;

import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** Jaro similarity, an odd transposition counted as a half; 0 for NULL. */
public final class JaroSimilarity implements UDF2<String, String, Double> {
    private static final long serialVersionUID = 1L;

    /** Made by Spark. */
    public JaroSimilarity() {}

    @Override
    public Double call(@Nullable String left, @Nullable String right) {
        return left == null || right == null ? 0.0 : HalfJaro.similarity(left, right);
    }
}
