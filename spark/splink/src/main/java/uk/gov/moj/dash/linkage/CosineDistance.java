package uk.gov.moj.dash.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** 1 &minus; the cosine of the angle between the words' counts; 1 for NULL, and for a text without a word. */
public final class CosineDistance implements UDF2<String, String, Double> {
    private static final long serialVersionUID = 1L;

    /** Letters A to Z, digits and underscores, as in commons-text. */
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Made by Spark. */
    public CosineDistance() {}

    @Override
    public Double call(@Nullable String left, @Nullable String right) {
        if (left == null || right == null) {
            return 1.0;
        }
        Map<String, Integer> ofLeft = wordCounts(left);
        Map<String, Integer> ofRight = wordCounts(right);
        double product = 0;
        for (Map.Entry<String, Integer> word : ofLeft.entrySet()) {
            product += (double) word.getValue() * ofRight.getOrDefault(word.getKey(), 0);
        }
        return product == 0 ? 1.0 : 1 - product / (length(ofLeft) * length(ofRight));
    }

    private static Map<String, Integer> wordCounts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            counts.merge(word.group(), 1, Integer::sum);
        }
        return counts;
    }

    private static double length(Map<String, Integer> counts) {
        double squares = 0;
        for (int count : counts.values()) {
            squares += (double) count * count;
        }
        return Math.sqrt(squares);
    }
}
