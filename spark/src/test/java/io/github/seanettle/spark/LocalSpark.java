package io.github.seanettle.spark;

import org.apache.spark.sql.SparkSession;

/** The one session of a test JVM: starting one takes longer than most tests. */
public final class LocalSpark {
    private static final SparkSession SESSION = start();

    private LocalSpark() {}

    /** A session on two threads of this JVM, unless the system property {@code seanettle.spark.master} says otherwise, that opens no port but on the loopback interface. */
    public static SparkSession session() {
        return SESSION;
    }

    private static SparkSession start() {
        return SparkSession.builder()
                .master(System.getProperty("seanettle.spark.master", "local[2]"))
                .appName("seanettle-tests")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", "target/warehouse")
                .getOrCreate();
    }
}
