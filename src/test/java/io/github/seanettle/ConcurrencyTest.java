package io.github.seanettle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.match.AllPairs;
import io.github.seanettle.match.Corpus;
import io.github.seanettle.match.Deduplicator;
import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.match.Linker;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that may be shared is shared by many threads, and answers as it does to one. Virtual threads take part where the
 * JVM has them, which is from 21 on.
 */
@Tag("exhaustive")
class ConcurrencyTest {
    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;
    private static final int PLATFORM_THREADS = 8;
    private static final int VIRTUAL_THREADS = 400;
    private static final List<String> TEXTS = RandomTexts.list(8, 40, 90);

    /** Who runs the threads, and how many. */
    record Crew(String name, int threads, ExecutorService pool) {
        @Override
        public String toString() {
            return threads + " " + name + " threads";
        }
    }

    static Stream<Crew> crews() throws ReflectiveOperationException {
        List<Crew> crews = new ArrayList<>();
        crews.add(new Crew("platform", PLATFORM_THREADS, Executors.newFixedThreadPool(PLATFORM_THREADS)));
        if (Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS) {
            ExecutorService virtual = (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
            crews.add(new Crew("virtual", VIRTUAL_THREADS, virtual));
        }
        return crews.stream();
    }

    @Test
    void virtualThreadsTakePartWhereThereAreAny() throws ReflectiveOperationException {
        boolean there = Arrays.stream(Executors.class.getMethods())
                .anyMatch(method -> method.getName().equals("newVirtualThreadPerTaskExecutor"));
        assertEquals(there ? 2 : 1, crews().count());
    }

    @ParameterizedTest
    @MethodSource("crews")
    void metricsAndQueriesAreShared(Crew crew) throws Exception {
        List<StringMetric> metrics =
                Metrics.names().stream().map(Metrics::named).toList();
        List<List<PreparedQuery>> queries = metrics.stream()
                .map(metric -> TEXTS.stream().map(metric::prepare).toList())
                .toList();
        int part = crew.threads() / PLATFORM_THREADS;
        allAnswerAlike(crew, thread -> Arrays.toString(answers(metrics, queries, thread % part, part)), part);
    }

    @ParameterizedTest
    @MethodSource("crews")
    void everythingElseIsShared(Crew crew) throws Exception {
        EverythingOnce everything = new EverythingOnce();
        allAnswerAlike(crew, thread -> everything.call(), 1);
    }

    @ParameterizedTest
    @MethodSource("crews")
    void listsAreShared(Crew crew) throws Exception {
        Corpus left = Corpus.of(TEXTS, TextOptions.DEFAULT);
        Corpus right = Corpus.of(RandomTexts.list(9, 60, 20), TextOptions.DEFAULT);
        Linker linker = Linker.withinDistance(Metrics.damerauLevenshtein(), 3);
        AllPairs allPairs = AllPairs.bySimilarity(Metrics.jaroWinkler());
        Deduplicator deduplicator = Deduplicator.of(Linker.withSimilarity(Metrics.levenshtein(), 0.6));
        FuzzyIndex index = FuzzyIndex.of(TEXTS, Metrics.jaroWinkler());
        allAnswerAlike(
                crew,
                thread -> {
                    List<Object> answers = new ArrayList<>();
                    linker.link(left, right, answers::add);
                    answers.add(allPairs.between(left, right).histogram().toString());
                    deduplicator.clusters(right).forEach(cluster -> answers.add(cluster.rows()));
                    answers.add(index.withSimilarity(TEXTS.get(7), 0.5));
                    return answers.toString();
                },
                1);
    }

    /** What a thread is to answer. */
    @FunctionalInterface
    private interface Work {
        String answer(int thread) throws Exception;
    }

    /** The threads answer at the same time what their numbers, modulo a number of parts, answer alone. */
    private static void allAnswerAlike(Crew crew, Work work, int parts) throws Exception {
        List<String> alone = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            alone.add(work.answer(part));
        }
        List<Callable<String>> calls = new ArrayList<>();
        for (int thread = 0; thread < crew.threads(); thread++) {
            int number = thread;
            calls.add(() -> work.answer(number));
        }
        try {
            int thread = 0;
            for (Future<String> answer : crew.pool().invokeAll(calls)) {
                assertEquals(alone.get(thread++ % parts), answer.get());
            }
        } finally {
            crew.pool().shutdownNow();
        }
    }

    /** Each pair by the metric and by its query, of every so many texts. */
    private static double[] answers(
            List<StringMetric> metrics, List<List<PreparedQuery>> queries, int first, int step) {
        List<Double> answers = new ArrayList<>();
        for (int m = 0; m < metrics.size(); m++) {
            for (int a = first; a < TEXTS.size(); a += step) {
                for (String b : TEXTS) {
                    double pair = metrics.get(m).similarity(TEXTS.get(a), b);
                    assertEquals(pair, queries.get(m).get(a).similarity(b));
                    answers.add(pair);
                }
            }
        }
        return answers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
