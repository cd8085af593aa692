package io.github.seanettle.spark;

import io.github.seanettle.spark.join.MatchRule;
import io.github.seanettle.spark.join.SparkDeduplicator;
import io.github.seanettle.spark.join.SparkLinker;
import io.github.seanettle.spark.join.TextList;

/**
 * The library on Apache Spark.
 *
 * <pre>{@code
 * TextList left = TextList.of(customers, "id", "name");
 * TextList right = TextList.of(registry, "number", "title");
 * MatchRule rule = MatchRule.withSimilarity(Metrics.jaroWinkler(), 0.92);
 * Dataset<Row> matches = SeanettleSpark.link(left, right, rule).matches();
 * Dataset<Row> best = SeanettleSpark.top(left, right, 3, rule).withTexts().matches();
 * Dataset<Row> clusters = SeanettleSpark.dedupe(left, rule).clusters();
 * }</pre>
 */
public final class SeanettleSpark {
    private SeanettleSpark() {}

    /**
     * Finds all pairs of rows of two lists whose texts match.
     *
     * @param left one list
     * @param right the other
     * @param rule what matches
     * @return what to set, to explain and to run
     * @throws NullPointerException if an argument is null
     */
    public static SparkLinker link(TextList left, TextList right, MatchRule rule) {
        return SparkLinker.of(left, right, rule);
    }

    /**
     * Finds the best matches of each left row; of equally good ones, those of the lower right keys.
     *
     * @param left one list
     * @param right the other
     * @param count how many, 1 or more
     * @param rule what matches at all
     * @return what to set, to explain and to run
     * @throws IllegalArgumentException if {@code count} is below 1
     * @throws NullPointerException if an argument is null
     */
    public static SparkLinker top(TextList left, TextList right, int count, MatchRule rule) {
        return SparkLinker.of(left, right, rule).withTop(count);
    }

    /**
     * Finds the rows of one list that match each other, as pairs or clusters.
     *
     * @param list the list
     * @param rule what matches
     * @return what to set, to explain and to run
     * @throws NullPointerException if an argument is null
     */
    public static SparkDeduplicator dedupe(TextList list, MatchRule rule) {
        return SparkDeduplicator.of(list, rule);
    }
}
