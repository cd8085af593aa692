package io.github.seanettle.benchmarks;

import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Encodes one word after the other; reports millions of words a second. */
public class EncoderBenchmark extends Throughput {
    @Param({"soundex", "metaphone", "nysiis", "match-rating"})
    public String encoder;

    @Param({"seanettle", "commons-codec"})
    public String contender;

    @Param({"names", "ascii-8", "ascii-15", "ascii-32", "ascii-64", "ascii-200", "ascii-1000"})
    public String texts;

    private UnaryOperator<String> encode;
    private String[] words;
    private int next;

    @Setup
    public void setUp() {
        encode = Encoders.named(encoder).of(contender);
        words = Texts.words(texts);
        next = 0;
        System.gc();
    }

    /** What is measured: one word. */
    @Benchmark
    public String encode() {
        return encode.apply(words[next++ & words.length - 1]);
    }
}
