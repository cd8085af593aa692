package uk.gov.moj.dash.linkage;

import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** Jaro-Winkler similarity, boosted from a Jaro similarity of 0.7 on; 0 for NULL. */
public final class JaroWinklerSimilarity implements UDF2<String, String, Double> {
    private static final long serialVersionUID = 1L;

    /** Made by Spark. */
    public JaroWinklerSimilarity() {}

    @Override
    public Double call(@Nullable String left, @Nullable String right) {
        return left == null || right == null ? 0.0 : HalfJaro.winkler(left, right);
    }
}
