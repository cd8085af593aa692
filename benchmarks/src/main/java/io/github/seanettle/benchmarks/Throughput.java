package io.github.seanettle.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How all benchmarks here measure: millions of calls a second, unless the command line says otherwise.
 *
 * <p>The heap has a fixed size and the simplest collector, so that collections are alike and use no other core. Set-ups end
 * with a collection: it moves the texts to where they stay, in the order in which they are compared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {Throughput.LEAST_HEAP, Throughput.MOST_HEAP, Throughput.COLLECTOR})
@Warmup(iterations = 3, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public abstract class Throughput {
    static final String LEAST_HEAP = "-Xms1g";
    static final String MOST_HEAP = "-Xmx1g";
    static final String COLLECTOR = "-XX:+UseSerialGC";
}
