package io.github.seanettle.metric;

/**
 * One text, made ready to count its distance from many others: {@link StringDistance#prepare}. Thread-safe.
 *
 * <pre>{@code
 * PreparedDistanceQuery query = Metrics.levenshtein().prepare("Seanettle");
 * query.distance("Seanetle"); // 1
 * query.distance("Jellyfish", 2); // 3
 * }</pre>
 */
public interface PreparedDistanceQuery extends PreparedQuery {
    /**
     * How many steps the query and a candidate are apart.
     *
     * @param candidate any text
     * @return the distance, 0 or more
     * @throws NullPointerException if {@code candidate} is null
     */
    int distance(CharSequence candidate);

    /**
     * How many steps the query and a candidate are apart, if at most {@code maxDistance}; else {@code maxDistance + 1}.
     *
     * @param candidate any text
     * @param maxDistance the largest distance of interest, 0 or more
     * @return the distance, or {@code maxDistance + 1} if it is larger
     * @throws NullPointerException if {@code candidate} is null
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     */
    int distance(CharSequence candidate, int maxDistance);
}
