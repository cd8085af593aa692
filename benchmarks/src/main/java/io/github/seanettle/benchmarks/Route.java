package io.github.seanettle.benchmarks;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A way to compare every text of one list with every text of another. */
@FunctionalInterface
interface Route {
    /** The sum of all answers, computed by so many threads. */
    double sum(List<String> left, List<String> right, int threads);

    /** Whether two texts are equal: the floor, which no comparison can be expected to beat. The sum counts the unequal. */
    static Route equality() {
        return rows(a -> b -> a.equals(b) ? 0 : 1);
    }

    /** {@link Textbook}. */
    static Route textbook(String metric) {
        return rows(a -> {
            ToDoubleBiFunction<String, String> comparison = new Textbook().metric(metric);
            return b -> comparison.applyAsDouble(a, b);
        });
    }

    /** This library, called for each pair. */
    static Route pairs(String metric) {
        StringMetric named = Metrics.named(metric);
        if (named instanceof StringDistance distance) {
            return rows(a -> b -> distance.distance(a, b));
        }
        return rows(a -> b -> named.similarity(a, b));
    }

    /** This library, each left text prepared and compared with all right ones. */
    static Route prepared(String metric) {
        StringMetric named = Metrics.named(metric);
        if (named instanceof StringDistance distance) {
            return rows(a -> distance.prepare(a)::distance);
        }
        return rows(a -> {
            PreparedQuery query = named.prepare(a);
            return query::similarity;
        });
    }

    /** One left text after the other, by one thread each. */
    private static Route rows(Function<String, ToDoubleFunction<String>> row) {
        return (left, right, threads) -> {
            String[] candidates = right.toArray(String[]::new);
            if (threads == 1) {
                double sum = 0;
                for (String text : left) {
                    sum += sum(row.apply(text), candidates);
                }
                return sum;
            }
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                return pool.submit(() -> IntStream.range(0, left.size())
                                .parallel()
                                .mapToDouble(i -> sum(row.apply(left.get(i)), candidates))
                                .sum())
                        .join();
            } finally {
                pool.shutdown();
            }
        };
    }

    private static double sum(ToDoubleFunction<String> query, String[] candidates) {
        double sum = 0;
        for (String candidate : candidates) {
            sum += query.applyAsDouble(candidate);
        }
        return sum;
    }
}
