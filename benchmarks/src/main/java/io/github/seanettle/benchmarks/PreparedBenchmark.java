package io.github.seanettle.benchmarks;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** One prepared query against many candidates, then the next one; reports millions of pairs a second. */
public class PreparedBenchmark extends Throughput {
    private static final int QUERIES = 64;

    @Param({"levenshtein", "osa", "damerau-levenshtein", "indel", "jaro", "jaro-winkler"})
    public String metric;

    @Param({"names", "ascii-15", "ascii-64", "ascii-200", "latin-15", "cyrillic-15", "cjk-15", "emoji-15"})
    public String texts;

    private final Query[] queries = new Query[QUERIES];
    private String[] candidates;
    private int next;

    @Setup
    public void setUp() {
        Texts pairs = Texts.cached(texts).sideBySide();
        StringMetric named = Metrics.named(metric);
        for (int i = 0; i < QUERIES; i++) {
            queries[i] = query(named, pairs.left()[i]);
        }
        candidates = pairs.right();
        next = 0;
        System.gc();
    }

    /** What is measured: one candidate. The query changes after every 1,024 candidates. */
    @Benchmark
    public double compare() {
        int i = next++;
        return queries[(i >>> 10) & QUERIES - 1].compare(candidates[i & candidates.length - 1]);
    }

    private static Query query(StringMetric metric, String text) {
        if (metric instanceof StringDistance distance) {
            return distance.prepare(text)::distance;
        }
        PreparedQuery query = metric.prepare(text);
        return query::similarity;
    }

    /** What the query and a candidate have to do with each other. */
    @FunctionalInterface
    private interface Query {
        double compare(String candidate);
    }
}
