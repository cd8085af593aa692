package io.github.seanettle.spark;

import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.PhoneticEncoder;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;

/**
 * Adds functions to a session that is running already.
 *
 * <p>From Java and Scala {@code SeanettleFunctions.register(spark)}; from PySpark {@code
 * spark._jvm.io.github.seanettle.spark.SeanettleFunctions.register(spark._jsparkSession)}. The session must be one of this
 * JVM: one of Spark Connect has no functions that can be reached, and there the server needs {@link SeanettleExtensions}.
 */
public final class SeanettleFunctions {
    private SeanettleFunctions() {}

    /**
     * Adds all functions, under the names that {@link SeanettleExtensions} gives them.
     *
     * @param spark the session
     * @throws NullPointerException if {@code spark} is null
     */
    public static void register(SparkSession spark) {
        Objects.requireNonNull(spark, "spark");
        for (SqlFunction function : SqlFunctions.list()) {
            add(spark, SqlFunctions.PREFIX + function.name(), function);
            if (!SeanettleExtensions.isBuiltIn(function.name())) {
                add(spark, function.name(), function);
            }
        }
    }

    /**
     * Adds a metric as a function, yours or one with options: {@code register(spark, "levenshtein_folded",
     * Metrics.levenshtein(TextOptions.DEFAULT.withFolding(Folding.of(Folding.Step.CASE))))}.
     *
     * <p>A {@link StringDistance} becomes {@code name(a, b[, max])} and returns an int, another metric {@code name(a, b[,
     * min])} and returns a double. It travels to the executors, whose class path must have its class.
     *
     * @param spark the session
     * @param name what SQL calls it; takes the place of another function of this name
     * @param metric what it computes
     * @throws NullPointerException if an argument is null
     */
    public static void register(SparkSession spark, String name, StringMetric metric) {
        Objects.requireNonNull(spark, "spark");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(metric, "metric");
        add(
                spark,
                name,
                metric instanceof StringDistance distance
                        ? SqlFunction.distance(name, "The distance " + metric + ".", distance)
                        : SqlFunction.similarity(name, "The similarity " + metric + ".", metric));
    }

    /**
     * Adds an encoder as a function of one text.
     *
     * @param spark the session
     * @param name what SQL calls it; takes the place of another function of this name
     * @param encoder what it computes
     * @throws NullPointerException if an argument is null
     */
    public static void register(SparkSession spark, String name, PhoneticEncoder encoder) {
        Objects.requireNonNull(spark, "spark");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(encoder, "encoder");
        add(spark, name, SqlFunction.encoding(name, "The code " + encoder + ".", encoder));
    }

    private static void add(SparkSession spark, String name, SqlFunction function) {
        spark.sessionState()
                .functionRegistry()
                .createOrReplaceTempFunction(name, new CatalystFunction(function), "java_udf");
    }
}
