package io.github.seanettle.benchmarks;

import io.github.seanettle.match.AllPairs;
import io.github.seanettle.match.Histogram;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** A way to compare every text of one list with every text of another. */
@FunctionalInterface
interface Route {
    /** Similarities are put into so many bins: what an engine that keeps no pair can be compared by. */
    int BINS = 100;

    /** All answers, computed by so many threads. */
    Answers compare(List<String> left, List<String> right, int threads);

    /**
     * What all answers come to.
     *
     * @param sum their sum; NaN where only bins are counted
     * @param bins the sum of the bins that they are in; a distance is its own bin
     */
    record Answers(double sum, long bins) {
        Answers plus(Answers other) {
            return new Answers(sum + other.sum, bins + other.bins);
        }
    }

    /** Whether two texts are equal: the floor, which no comparison can be expected to beat. The sum counts the unequal. */
    static Route equality() {
        return rows(true, a -> b -> a.equals(b) ? 0 : 1);
    }

    /** {@link Textbook}. */
    static Route textbook(String metric) {
        return rows(AllPairsRoute.counts(metric), a -> {
            ToDoubleBiFunction<String, String> comparison = new Textbook().metric(metric);
            return b -> comparison.applyAsDouble(a, b);
        });
    }

    /** This library, called for each pair. */
    static Route pairs(String metric) {
        StringMetric named = Metrics.named(metric);
        if (named instanceof StringDistance distance) {
            return rows(true, a -> b -> distance.distance(a, b));
        }
        return rows(false, a -> b -> named.similarity(a, b));
    }

    /** This library, each left text prepared and compared with all right ones. */
    static Route prepared(String metric) {
        StringMetric named = Metrics.named(metric);
        if (named instanceof StringDistance distance) {
            return rows(true, a -> distance.prepare(a)::distance);
        }
        return rows(false, a -> {
            PreparedQuery query = named.prepare(a);
            return query::similarity;
        });
    }

    /** This library's engine for two lists: a histogram of all pairs, reading the lists included. */
    static Route engine(String metric) {
        StringMetric named = Metrics.named(metric);
        AllPairs pairs =
                named instanceof StringDistance distance ? AllPairs.byDistance(distance) : AllPairs.bySimilarity(named);
        return (left, right, threads) -> {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                return answers(pairs.withPool(pool).between(left, right).histogram(BINS));
            } finally {
                pool.shutdown();
            }
        };
    }

    private static Answers answers(Histogram histogram) {
        long bins = 0;
        for (int bin = 0; bin < histogram.bins(); bin++) {
            bins += bin * histogram.count(bin);
        }
        return new Answers(histogram.isOfDistances() ? bins : Double.NaN, bins);
    }

    /** One left text after the other, by one thread each. */
    private static Route rows(boolean distances, Function<String, ToDoubleFunction<String>> row) {
        return (left, right, threads) -> {
            String[] candidates = right.toArray(String[]::new);
            if (threads == 1) {
                return left.stream()
                        .map(text -> answers(row.apply(text), candidates, distances))
                        .reduce(new Answers(0, 0), Answers::plus);
            }
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                return pool.submit(() -> left.parallelStream()
                                .map(text -> answers(row.apply(text), candidates, distances))
                                .reduce(new Answers(0, 0), Answers::plus))
                        .join();
            } finally {
                pool.shutdown();
            }
        };
    }

    private static Answers answers(ToDoubleFunction<String> query, String[] candidates, boolean distances) {
        double sum = 0;
        long bins = 0;
        for (String candidate : candidates) {
            double answer = query.applyAsDouble(candidate);
            sum += answer;
            bins += distances ? (long) answer : bin(answer);
        }
        return new Answers(sum, bins);
    }

    /** The last bin that does not begin above the similarity; 1 is in the last one. */
    static int bin(double similarity) {
        int guess = Math.min((int) (similarity * BINS), BINS - 1);
        if ((double) guess / BINS > similarity) {
            return guess - 1;
        }
        return guess + 1 < BINS && (double) (guess + 1) / BINS <= similarity ? guess + 1 : guess;
    }
}
