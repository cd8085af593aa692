package io.github.seanettle.spark;

import org.apache.spark.sql.SparkSession;

/** A session of {@link LocalSpark} where Spark compiles no code for queries, which takes most of the time of small ones. */
public final class QuickSpark {
    private static final SparkSession SESSION = start();

    private QuickSpark() {}

    /** The session. */
    public static SparkSession session() {
        return SESSION;
    }

    private static SparkSession start() {
        SparkSession session = LocalSpark.session().newSession();
        session.conf().set("spark.sql.codegen.wholeStage", "false");
        session.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        session.conf().set("spark.sql.adaptive.enabled", "false");
        session.conf().set("spark.sql.shuffle.partitions", "2");
        return session;
    }
}
