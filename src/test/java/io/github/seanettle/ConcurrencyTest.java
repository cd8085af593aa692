package io.github.seanettle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringMetric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything that may be shared is shared by many threads, and answers as it does to one. */
@Tag("exhaustive")
class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final List<String> TEXTS = RandomTexts.list(8, 40, 90);

    @Test
    void metricsAndQueriesAreShared() throws Exception {
        List<StringMetric> metrics =
                Metrics.names().stream().map(Metrics::named).toList();
        List<List<PreparedQuery>> queries = metrics.stream()
                .map(metric -> TEXTS.stream().map(metric::prepare).toList())
                .toList();
        double[] alone = answers(metrics, queries);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<double[]>> futures = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                futures.add(pool.submit(() -> answers(metrics, queries)));
            }
            for (Future<double[]> future : futures) {
                assertEquals(Arrays.toString(alone), Arrays.toString(future.get()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static double[] answers(List<StringMetric> metrics, List<List<PreparedQuery>> queries) {
        double[] answers = new double[metrics.size() * TEXTS.size() * TEXTS.size()];
        int next = 0;
        for (int m = 0; m < metrics.size(); m++) {
            for (int a = 0; a < TEXTS.size(); a++) {
                for (String b : TEXTS) {
                    double pair = metrics.get(m).similarity(TEXTS.get(a), b);
                    assertEquals(pair, queries.get(m).get(a).similarity(b));
                    answers[next++] = pair;
                }
            }
        }
        return answers;
    }
}
