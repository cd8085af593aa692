package io.github.seanettle.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Compares one pair after the other; reports millions of pairs a second. */
public abstract class PairBenchmark extends Throughput {
    /** What is compared: {@link Texts#named}. */
    @Param({
        "names",
        "ascii-8",
        "ascii-15",
        "ascii-32",
        "ascii-64",
        "ascii-200",
        "ascii-1000",
        "latin-8",
        "latin-15",
        "latin-32",
        "latin-64",
        "latin-200",
        "latin-1000",
        "cyrillic-8",
        "cyrillic-15",
        "cyrillic-32",
        "cyrillic-64",
        "cyrillic-200",
        "cyrillic-1000",
        "cjk-8",
        "cjk-15",
        "cjk-32",
        "cjk-64",
        "cjk-200",
        "cjk-1000",
        "emoji-8",
        "emoji-15",
        "emoji-32",
        "emoji-64",
        "emoji-200",
        "emoji-1000"
    })
    public String texts;

    private Contender.Comparison comparison;
    private String[] left;
    private String[] right;
    private int next;

    /** What is measured: one pair. */
    @Benchmark
    public double compare() {
        int i = next++ & left.length - 1;
        return comparison.compare(left[i], right[i]);
    }

    void enter(Contest contest, String contender) {
        enter(contest, contender, Texts.cached(texts));
    }

    void enter(Contest contest, String contender, Texts pairs) {
        comparison = contest.contender(contender).comparison();
        Texts inOrder = pairs.sideBySide();
        left = inOrder.left();
        right = inOrder.right();
        next = 0;
        System.gc();
    }
}
