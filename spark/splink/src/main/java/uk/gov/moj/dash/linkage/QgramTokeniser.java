package uk.gov.moj.dash.linkage;

import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** Each two neighbouring letters, separated by spaces: {@code "ab bc cd"} for {@code "abcd"}; NULL for NULL. */
public final class QgramTokeniser implements UDF1<String, String> {
    private static final long serialVersionUID = 1L;

    /** Made by Spark. */
    public QgramTokeniser() {}

    @Override
    public @Nullable String call(@Nullable String text) {
        if (text == null || text.length() < 2) {
            return text;
        }
        StringBuilder grams = new StringBuilder(text.length() * 3);
        for (int i = 0; i + 1 < text.length(); i++) {
            grams.append(i > 0 ? " " : "").append(text, i, i + 2);
        }
        return grams.toString();
    }
}
