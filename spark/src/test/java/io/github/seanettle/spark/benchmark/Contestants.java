package io.github.seanettle.spark.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.spark.sql.api.java.UDF2;

/** What the functions are measured against: what Splink's jar does, as classes that are registered in the same way. */
public final class Contestants {
    private Contestants() {}

    /** Costs what any function costs that is registered as a class: two strings and a boxed result. */
    public static final class EmptyUdf implements UDF2<String, String, Double> {
        private static final long serialVersionUID = 1L;

        @Override
        public Double call(String a, String b) {
            return 1.0;
        }
    }

    /** As in Splink's jar, which calls commons-text. */
    public static final class CommonsTextJaroWinkler implements UDF2<String, String, Double> {
        private static final long serialVersionUID = 1L;

        @Override
        public Double call(String a, String b) {
            return a == null || b == null ? 0.0 : new JaroWinklerSimilarity().apply(a, b);
        }
    }

    /** As in Splink's jar: the matrix of Lowrance and Wagner, and a map of letters. */
    public static final class TextbookDamerau implements UDF2<String, String, Double> {
        private static final long serialVersionUID = 1L;

        @Override
        public Double call(String a, String b) {
            return a == null || b == null ? 100.0 : distance(a, b);
        }

        private static double distance(String a, String b) {
            int[][] distances = new int[a.length() + 2][b.length() + 2];
            int most = a.length() + b.length();
            for (int i = 0; i <= a.length(); i++) {
                distances[i + 1][0] = most;
                distances[i + 1][1] = i;
            }
            for (int j = 0; j <= b.length(); j++) {
                distances[0][j + 1] = most;
                distances[1][j + 1] = j;
            }
            Map<Character, Integer> lastRow = new HashMap<>();
            for (int i = 1; i <= a.length(); i++) {
                int lastColumn = 0;
                for (int j = 1; j <= b.length(); j++) {
                    int row = lastRow.getOrDefault(b.charAt(j - 1), 0);
                    boolean isEqual = a.charAt(i - 1) == b.charAt(j - 1);
                    int edited = Math.min(distances[i + 1][j], distances[i][j + 1]) + 1;
                    int transposed = distances[row][lastColumn] + (i - row - 1) + 1 + (j - lastColumn - 1);
                    int substituted = distances[i][j] + (isEqual ? 0 : 1);
                    distances[i + 1][j + 1] = Math.min(Math.min(edited, transposed), substituted);
                    lastColumn = isEqual ? j : lastColumn;
                }
                lastRow.put(a.charAt(i - 1), i);
            }
            return distances[a.length() + 1][b.length() + 1];
        }
    }
}
