package io.github.seanettle.metric;

import java.io.Serializable;

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (equal).
 *
 * <pre>{@code
 * StringMetric sameInitial = (a, b) -> a.toString().equals(b.toString()) ? 1
 *         : !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0) ? 0.5 : 0;
 * sameInitial.similarity("Ada", "Alan"); // 0.5
 * Linker.withSimilarity(sameInitial, 0.5).link(List.of("Ada", "Grace"), List.of("Alan")); // [Match[left=0, right=0, score=0.5]]
 * }</pre>
 *
 * <p>Every measure of this library is one, and so is yours: write {@link #similarity(CharSequence, CharSequence)} as a
 * lambda or a small class, and it works wherever a built-in one does. A measure that counts edits is a
 * {@link StringDistance}; one that obeys the triangle inequality is a {@link MetricDistance}.
 *
 * <p>What callers rely on, and implementations must keep: immutable and thread-safe; the result lies in [0, 1] and is
 * never NaN; equal texts give 1; the order of the two texts does not matter; any text has an answer, the empty one and
 * one with lone surrogates included; {@code null} is a {@link NullPointerException}.
 */
@FunctionalInterface
public interface StringMetric extends Serializable {
    /**
     * How alike two texts are.
     *
     * @param a one text
     * @param b the other
     * @return a number from 0 to 1; 1 for equal texts
     * @throws NullPointerException if a text is null
     */
    double similarity(CharSequence a, CharSequence b);

    /**
     * How alike two texts are, if at least {@code minSimilarity}; else 0. The cut-off makes the call faster, never
     * different: a similarity that is not below it comes back exactly as without it.
     *
     * @param a one text
     * @param b the other
     * @param minSimilarity the least similarity of interest, from 0 to 1
     * @return the similarity, or 0 if it is below {@code minSimilarity}
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     */
    default double similarity(CharSequence a, CharSequence b, double minSimilarity) {
        CutOffs.checkSimilarity(minSimilarity);
        double similarity = similarity(a, b);
        return similarity >= minSimilarity ? similarity : 0;
    }

    /**
     * How different two texts are, from 0 (equal) to 1.
     *
     * @param a one text
     * @param b the other
     * @return 1 − similarity
     * @throws NullPointerException if a text is null
     */
    default double normalizedDistance(CharSequence a, CharSequence b) {
        return 1 - similarity(a, b);
    }

    /**
     * How different two texts are, if at most {@code maxNormalizedDistance}; else 1.
     *
     * @param a one text
     * @param b the other
     * @param maxNormalizedDistance the largest normalised distance of interest, from 0 to 1
     * @return the normalised distance, or 1 if it is above {@code maxNormalizedDistance}
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if {@code maxNormalizedDistance} is not a number from 0 to 1
     */
    default double normalizedDistance(CharSequence a, CharSequence b, double maxNormalizedDistance) {
        CutOffs.checkNormalizedDistance(maxNormalizedDistance);
        double distance = normalizedDistance(a, b);
        return distance <= maxNormalizedDistance ? distance : 1;
    }

    /**
     * Makes one text ready to be compared with many others. The built-in metrics then read it once only and keep its
     * tables; every answer stays the same.
     *
     * @param query any text
     * @return the query, for any number of threads
     * @throws NullPointerException if {@code query} is null
     */
    default PreparedQuery prepare(CharSequence query) {
        return new UserQuery.OfSimilarity(this, query.toString());
    }
}
