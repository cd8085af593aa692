package io.github.seanettle.metric;

/**
 * One text, made ready to be compared with many others: {@link StringMetric#prepare}.
 *
 * <pre>{@code
 * PreparedQuery query = Metrics.jaroWinkler().prepare("martha");
 * query.similarity("marhta"); // 0.9611111111111111
 * query.similarity("marhta", 0.97); // 0.0
 * }</pre>
 *
 * <p>Immutable and thread-safe: one query may be shared by any number of threads. Every answer equals the metric's own
 * for the same two texts.
 */
public interface PreparedQuery {
    /**
     * How alike the query and a candidate are.
     *
     * @param candidate any text
     * @return a number from 0 to 1
     * @throws NullPointerException if {@code candidate} is null
     */
    double similarity(CharSequence candidate);

    /**
     * How alike the query and a candidate are, if at least {@code minSimilarity}; else 0.
     *
     * @param candidate any text
     * @param minSimilarity the least similarity of interest, from 0 to 1
     * @return the similarity, or 0 if it is below {@code minSimilarity}
     * @throws NullPointerException if {@code candidate} is null
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     */
    double similarity(CharSequence candidate, double minSimilarity);
}
