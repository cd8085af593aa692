package io.github.seanettle.metric;

/**
 * A distance that is a metric: it also obeys the triangle inequality, d(a, c) ≤ d(a, b) + d(b, c).
 *
 * <pre>{@code
 * MetricDistance distance = Metrics.damerauLevenshtein();
 * distance.distance("ca", "ac"); // 1
 * distance.distance("ac", "abc"); // 1
 * distance.distance("ca", "abc"); // 2
 * }</pre>
 *
 * <p>Indexes that skip candidates by way of a third text need this and accept no other. Of the built-in distances, OSA
 * is not one: ab, ba, bca are 1 and 1 apart, but 3 from end to end.
 */
@FunctionalInterface
public interface MetricDistance extends StringDistance {}
