package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.seanettle.benchmarks.Contender.Comparison;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;

/** The bodies of the benchmarks: they compute what they say, so that it is fair to compare their speed. */
class ContestsTest {
    /** Peers that compute with floats. */
    private static final double TOLERANCE = 1e-6;

    @ParameterizedTest
    @MethodSource("contests")
    void contendersAnswerAsWeDoUnlessTheySayWhyNot(Contest contest) {
        for (String workload : workloads()) {
            Texts texts = texts(contest, workload);
            int pairs = Math.max(4, Math.min(256, 4096 / texts.left()[0].length()));
            for (Contender contender : contest.contenders()) {
                if (contender.difference() == null) {
                    compareAll(contest, contender, texts, pairs);
                }
            }
        }
    }

    private static void compareAll(Contest contest, Contender contender, Texts texts, int pairs) {
        Comparison ours = contest.answer().apply(contender.unit());
        for (int i = 0; i < pairs; i++) {
            String a = texts.left()[i];
            String b = texts.right()[i];
            assertEquals(
                    ours.compare(a, b),
                    contender.comparison().compare(a, b),
                    TOLERANCE,
                    () -> contest.measure() + " by " + contender.name() + " of \"" + a + "\" and \"" + b + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("contests")
    void declaredDifferencesAreReal(Contest contest) {
        for (Contender contender : contest.contenders()) {
            Contender.Difference difference = contender.difference();
            if (difference != null) {
                Comparison ours = contest.answer().apply(contender.unit());
                assertNotEquals(
                        ours.compare(difference.a(), difference.b()),
                        contender.comparison().compare(difference.a(), difference.b()),
                        TOLERANCE,
                        contest.measure() + " by " + contender.name() + " does not differ: " + difference.reason());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void benchmarksRunTheContestOfTheirName(Class<? extends PairBenchmark> type) throws ReflectiveOperationException {
        Field field = type.getField("contender");
        String[] names = field.getAnnotation(Param.class).value();
        Contest contest = Contests.named(type.getSimpleName());
        assertEquals(contest.contenders().stream().map(Contender::name).toList(), List.of(names));

        Texts texts = texts(contest, "cjk-15");
        for (String name : names) {
            PairBenchmark benchmark = type.getDeclaredConstructor().newInstance();
            benchmark.texts = "cjk-15";
            field.set(benchmark, name);
            type.getMethod("setUp").invoke(benchmark);
            for (int i = 0; i < 3; i++) {
                double expected = contest.contender(name).comparison().compare(texts.left()[i], texts.right()[i]);
                assertEquals(expected, benchmark.compare(), name);
            }
        }
    }

    private static Texts texts(Contest contest, String workload) {
        Texts texts = Texts.named(workload);
        return contest.measure().equals("hamming") ? texts.equallyLong() : texts;
    }

    private static List<String> workloads() {
        try {
            return List.of(PairBenchmark.class
                    .getField("texts")
                    .getAnnotation(Param.class)
                    .value());
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Contest> contests() {
        return Contests.all().stream();
    }

    static Stream<Class<?>> benchmarks() {
        Class<?>[] types = PairBenchmarks.class.getClasses();
        assertEquals(Contests.all().size(), types.length, "a benchmark for each contest");
        return Arrays.stream(types);
    }
}
