package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("lists")
class HistogramSinkTest {
    private static final int BINS = 50;

    @ParameterizedTest
    @ValueSource(strings = {"jaro-winkler", "indel", "levenshtein"})
    void tablesThatAreEmptiedAgainAndAgainCountTheSame(String metric) {
        assertArrayEquals(counts(metric, HistogramSink.USUAL_COUNTERS), counts(metric, 0));
    }

    private static long[] counts(String name, int mostCounters) {
        StringMetric metric = Metrics.named(name);
        Comparison comparison = Comparison.between(new Measure(metric, false), Lists.NAMES.left, Lists.NAMES.right);
        Work work = new Work(
                ForkJoinPool.commonPool(), new Meter((pairs, ofPairs) -> {}, comparison.pairs()), new AtomicBoolean());
        ScoreCounts all = new ScoreCounts(BINS);
        Engine.run(Passes.of(comparison), () -> new HistogramSink(BINS, comparison.laneScores(), mostCounters), work)
                .forEach(sink -> all.add(sink.finish()));
        Histogram histogram = all.toHistogram();
        assertEquals(comparison.pairs(), histogram.total());
        return IntStream.range(0, histogram.bins()).mapToLong(histogram::count).toArray();
    }

    /** Numbers around those that are counted in pairs, and odd counts, which leave one over. */
    @Test
    void aTableCountsEachCodeOnce() {
        for (int largest : new int[] {0, 1, 3, 126, 127, 128, 5000}) {
            CodeTable table = new CodeTable(largest);
            short[] codes = new short[7 + largest];
            long[] expected = new long[largest + 1];
            for (int from = 0; from < 3; from++) {
                for (int i = from; i < codes.length; i++) {
                    codes[i] = (short) (i * 7 % (largest + 1));
                    expected[codes[i]]++;
                }
                table.count(codes, from, codes.length - from);
            }
            expected[codes[4]]--;
            table.uncount(codes[4]);
            long[] counted = new long[largest + 1];
            table.empty((code, count) -> counted[code] += count);
            assertArrayEquals(expected, counted, "codes up to " + largest);
            table.empty((code, count) -> {
                throw new AssertionError("not empty");
            });
        }
    }
}
