package uk.gov.moj.dash.linkage;

import java.util.BitSet;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** Jaccard similarity of the sets of letters; 0 for NULL. */
public final class JaccardSimilarity implements UDF2<String, String, Double> {
    private static final long serialVersionUID = 1L;

    /** Made by Spark. */
    public JaccardSimilarity() {}

    @Override
    public Double call(@Nullable String left, @Nullable String right) {
        if (left == null || right == null) {
            return 0.0;
        }
        BitSet common = letters(left);
        BitSet all = letters(right);
        int ofRight = all.cardinality();
        int ofLeft = common.cardinality();
        common.and(all);
        int inBoth = common.cardinality();
        int inEither = ofLeft + ofRight - inBoth;
        return inEither == 0 ? 1.0 : (double) inBoth / inEither;
    }

    private static BitSet letters(String text) {
        BitSet letters = new BitSet();
        text.chars().forEach(letters::set);
        return letters;
    }
}
