package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all sinks share: progress, cancelling, failures, bad arguments; and what results say of themselves. */
@Tag("lists")
class PairScoresTest {
    private static final List<String> MANY = RandomTexts.list(3, 1_200, 6);

    /** Everything that can be asked of the pairs of two lists. */
    static Stream<Consumer<PairScores>> sinks() {
        return Stream.of(
                PairScores::histogram,
                scores -> scores.matrix(ScoreMatrix.Element.BYTE),
                scores -> scores.matrix(ScoreMatrix.Element.SHORT, slice -> {}),
                scores -> scores.top(2, Ties.ALL, match -> {}));
    }

    @ParameterizedTest
    @MethodSource("sinks")
    void progressRisesAndEndsWithAllPairs(Consumer<PairScores> sink) {
        for (StringMetric metric : List.of(Metrics.osa(), Metrics.jaccard())) {
            List<Long> told = Collections.synchronizedList(new ArrayList<>());
            sink.accept(AllPairs.bySimilarity(metric)
                    .withProgress((pairs, ofPairs) -> {
                        assertEquals(300 * 1_200, ofPairs);
                        told.add(pairs);
                    })
                    .between(MANY.subList(0, 300), MANY));
            assertEquals(told.stream().sorted().toList(), told);
            assertEquals(300 * 1_200, told.get(told.size() - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("sinks")
    void interruptingReturnsSoonAndLeavesNothingRunning(Consumer<PairScores> sink) throws InterruptedException {
        List<String> texts = longTexts(16_000);
        AtomicLong calls = new AtomicLong();
        StringMetric counting = (a, b) -> {
            calls.incrementAndGet();
            return a.toString().chars().sum() == 0 ? 1 : 0.5; // takes some time
        };
        for (StringMetric metric : List.of(Metrics.damerauLevenshtein(), Metrics.jaroWinkler(), counting)) {
            ForkJoinPool pool = new ForkJoinPool(2);
            CountDownLatch begun = new CountDownLatch(1);
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                try {
                    sink.accept(AllPairs.bySimilarity(metric)
                            .withPool(pool)
                            .withProgress((pairs, ofPairs) -> begun.countDown())
                            .between(texts, texts));
                } catch (CancellationException e) {
                    thrown.set(Thread.currentThread().isInterrupted() ? e : new AssertionError("no flag", e));
                }
            });
            caller.start();
            assertTrue(begun.await(1, TimeUnit.MINUTES));
            caller.interrupt();
            caller.join(TimeUnit.MINUTES.toMillis(1));
            assertEquals(CancellationException.class, thrown.get().getClass());
            long callsAtTheEnd = calls.get();
            assertTrue(pool.awaitQuiescence(1, TimeUnit.MINUTES));
            assertEquals(0, pool.getQueuedSubmissionCount() + pool.getQueuedTaskCount());
            assertEquals(callsAtTheEnd, calls.get(), "nothing ran on after the call had returned");
            pool.shutdown();
        }
    }

    /** Texts of 60 letters that share no columns: many seconds of work, whatever the kernels. */
    private static List<String> longTexts(int count) {
        Random random = new Random(20261123);
        return Stream.generate(() ->
                        random.ints(60, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining()))
                .limit(count)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sinks")
    void whatAMetricThrowsComesOut(Consumer<PairScores> sink) {
        StringMetric broken = (a, b) -> {
            throw new ArithmeticException("broken");
        };
        PairScores scores = AllPairs.bySimilarity(broken).between(MANY, MANY);
        assertEquals(
                "broken",
                assertThrows(ArithmeticException.class, () -> sink.accept(scores))
                        .getMessage());
        StringMetric deep = (a, b) -> {
            throw new StackOverflowError("deep");
        };
        PairScores deepScores = AllPairs.bySimilarity(deep).within(MANY);
        assertThrows(StackOverflowError.class, () -> sink.accept(deepScores));
    }

    @Test
    void whatASinkThrowsComesOut() {
        IllegalStateException full = new IllegalStateException("full");
        PairScores scores = AllPairs.byDistance(Metrics.levenshtein()).between(MANY, MANY);
        assertSame(
                full,
                assertThrows(
                        IllegalStateException.class,
                        () -> scores.top(1, Ties.FIRST, match -> {
                            throw full;
                        })));
        assertSame(
                full,
                assertThrows(
                        IllegalStateException.class,
                        () -> scores.matrix(ScoreMatrix.Element.BYTE, slice -> {
                            throw full;
                        })));
        assertSame(
                full,
                assertThrows(
                        IllegalStateException.class,
                        () -> AllPairs.byDistance(Metrics.levenshtein())
                                .withProgress((pairs, ofPairs) -> {
                                    throw full;
                                })
                                .between(MANY, MANY)
                                .histogram()));
    }

    @Test
    void aMatrixThatCannotFitIsRefusedWithItsSize() {
        PairScores scores = AllPairs.byDistance(Metrics.hamming()).within(Collections.nCopies(1_000_000, "ab"));
        String message = message(() -> scores.matrix(ScoreMatrix.Element.SHORT));
        assertTrue(
                message.startsWith(
                        "a matrix of 1,000,000 × 1,000,000 short elements takes 2,000,024,000,000 bytes, but"),
                message);
        assertTrue(message.contains("take it in slices, take smaller elements, raise the heap (-Xmx)"), message);
    }

    @Test
    void slicesAreInOrderAndTogetherAllRows() {
        List<String> left = RandomTexts.list(71, 900, 3);
        List<String> right = Collections.nCopies(30_000, "abc");
        PairScores scores = AllPairs.byDistance(Metrics.levenshtein()).between(left, right);
        List<Integer> firstRows = new ArrayList<>();
        AtomicLong rows = new AtomicLong();
        scores.matrix(ScoreMatrix.Element.FLOAT, slice -> {
            assertEquals(rows.get(), slice.firstRow());
            assertEquals(30_000, slice.columns());
            firstRows.add(slice.firstRow());
            rows.addAndGet(slice.rows());
            for (int row = 0; row < slice.rows(); row++) {
                int expected = Metrics.levenshtein().distance(left.get(slice.firstRow() + row), "abc");
                assertEquals(expected, slice.get(row, 0));
                assertEquals(expected, slice.get(row, 29_999));
            }
        });
        assertEquals(900, rows.get());
        assertEquals(2, firstRows.size());
    }

    @Test
    void largeDistancesSaturateInSmallElements() {
        List<String> texts = Stream.of(0, 253, 254, 255, 1_000, 65_533, 65_534, 70_000)
                .map("a"::repeat)
                .toList();
        PairScores scores = AllPairs.byDistance(Metrics.levenshtein()).between(List.of(""), texts);
        assertEquals(List.of(0, 253, 254, 254, 254, 254, 254, 254), row(scores.matrix(ScoreMatrix.Element.BYTE)));
        assertEquals(
                List.of(0, 253, 254, 255, 1_000, 65_533, 65_534, 65_534),
                row(scores.matrix(ScoreMatrix.Element.SHORT)));
        assertEquals(
                List.of(0, 253, 254, 255, 1_000, 65_533, 65_534, 70_000),
                row(scores.matrix(ScoreMatrix.Element.FLOAT)));
    }

    private static List<Integer> row(ScoreMatrix matrix) {
        return Stream.iterate(0, column -> column < matrix.columns(), column -> column + 1)
                .map(column -> (int) matrix.get(0, column))
                .toList();
    }

    @Test
    void resultsSayWhatTheyAre() {
        PairScores scores = AllPairs.byDistance(Metrics.levenshtein())
                .between(List.of("kitten", "mitten"), List.of("sitting", "mitten", "kitchen"));
        Histogram histogram = scores.histogram();
        assertEquals("0\t1\n1\t1\n2\t1\n3\t3\n", histogram.toString());
        assertEquals(6, histogram.total());
        assertEquals(4, histogram.bins());
        assertTrue(histogram.isOfDistances());
        assertEquals(
                "ScoreMatrix[2 × 3, byte]",
                scores.matrix(ScoreMatrix.Element.BYTE).toString());
        Histogram similarities = AllPairs.bySimilarity(Metrics.levenshtein())
                .between(List.of("ab"), List.of("ab", "a", "x"))
                .histogram(4);
        assertEquals("0.0\t1\n0.50\t1\n0.750\t1\n", similarities.toString());
        assertEquals(
                similarities,
                AllPairs.bySimilarity(Metrics.osa())
                        .between(List.of("ab"), List.of("ab", "a", "x"))
                        .histogram(4));
        assertEquals(6, scores.pairs());
        assertEquals(
                3,
                AllPairs.byDistance(Metrics.osa())
                        .within(Arrays.asList("a", null, "b"))
                        .pairs());
        assertEquals(
                "one pair at a time",
                AllPairs.bySimilarity(Metrics.jaccard()).within(MANY).kernels());
        assertEquals(AllPairs.kernels(), scores.kernels());
    }

    /** Edges are doubles: 0.29 * 100 is 28.999999999999996, and 0.29 is in bin 29. */
    @Test
    void aSimilarityIsInTheBinWhoseEdgesEncloseIt() {
        for (int bins : new int[] {1, 3, 7, 10, 100, 1_000}) {
            for (int edge = 0; edge < bins; edge++) {
                double from = (double) edge / bins;
                assertEquals(edge, Histogram.bin(from, bins));
                assertEquals(Math.max(0, edge - 1), Histogram.bin(edge == 0 ? 0 : Math.nextDown(from), bins));
            }
            assertEquals(bins - 1, Histogram.bin(1, bins));
        }
    }

    @Test
    void badArgumentsAreNamed() {
        StringDistance metric = Metrics.levenshtein();
        AllPairs allPairs = AllPairs.byDistance(metric);
        PairScores scores = allPairs.between(List.of(), List.of());
        assertEquals("bins must be 1 or more, but is 0", message(() -> scores.histogram(0)));
        assertEquals("count must be 1 or more, but is 0", message(() -> scores.top(0, Ties.ALL, match -> {})));
        Corpus corpus = Corpus.of(List.of("a"), TextOptions.DEFAULT.withUnit(Unit.UTF16));
        assertEquals(
                "right was read as [utf16], but levenshtein compares texts as [grapheme]: give both the same options",
                message(() -> allPairs.between(Corpus.of(List.of("a"), TextOptions.DEFAULT), corpus)));
        StringMetric own = new StringMetric() {
            private static final long serialVersionUID = 1L;

            @Override
            public double similarity(CharSequence a, CharSequence b) {
                return 0;
            }

            @Override
            public String toString() {
                return "own";
            }
        };
        assertEquals(
                "own is handed whole texts, which a corpus does not keep: compare the lists themselves",
                message(() -> AllPairs.bySimilarity(own).within(corpus)));
        assertThrows(NullPointerException.class, () -> AllPairs.byDistance(null));
        assertThrows(NullPointerException.class, () -> AllPairs.bySimilarity(null));
        assertThrows(NullPointerException.class, () -> allPairs.withPool(null));
        assertThrows(NullPointerException.class, () -> allPairs.withProgress(null));
        assertThrows(NullPointerException.class, () -> allPairs.between(null, List.of()));
        assertThrows(NullPointerException.class, () -> allPairs.between(List.of(), null));
        assertThrows(
                NullPointerException.class, () -> allPairs.between(Corpus.of(List.of(), TextOptions.DEFAULT), null));
        assertThrows(NullPointerException.class, () -> allPairs.within((List<String>) null));
        assertThrows(NullPointerException.class, () -> allPairs.within((Corpus) null));
        assertThrows(NullPointerException.class, () -> scores.matrix(null));
        assertThrows(NullPointerException.class, () -> scores.matrix(ScoreMatrix.Element.BYTE, null));
        assertThrows(NullPointerException.class, () -> scores.top(1, null, match -> {}));
        assertThrows(NullPointerException.class, () -> scores.top(1, Ties.ALL, null));
    }

    @Test
    void aDistanceTooLargeToCountIsExplained() {
        StringDistance huge = (a, b) -> Integer.MAX_VALUE;
        assertEquals(
                "a histogram counts distances up to 67,108,863, but there is one of 2,147,483,647: count similarities",
                message(() -> AllPairs.byDistance(huge)
                        .between(List.of("a"), List.of("b"))
                        .histogram()));
    }

    private static String message(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }
}
