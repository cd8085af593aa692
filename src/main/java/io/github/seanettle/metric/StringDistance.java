package io.github.seanettle.metric;

import io.github.seanettle.text.Unit;

/**
 * A measure that counts: how many steps two texts are apart, 0 for equal ones.
 *
 * <pre>{@code
 * StringDistance byLength = (a, b) -> Math.abs(a.length() - b.length());
 * byLength.distance("four", "seventeen"); // 5
 * byLength.distance("four", "seventeen", 2); // 3
 * byLength.similarity("four", "fourteen"); // 0.5
 * }</pre>
 *
 * <p>Similarity and normalised distance follow from the count: the distance divided by {@link #largestDistance}. Your own
 * one needs {@link #distance(CharSequence, CharSequence)} only.
 */
@FunctionalInterface
public interface StringDistance extends StringMetric {
    /**
     * How many steps two texts are apart.
     *
     * @param a one text
     * @param b the other
     * @return the distance, 0 or more; 0 for equal texts
     * @throws NullPointerException if a text is null
     */
    int distance(CharSequence a, CharSequence b);

    /**
     * How many steps two texts are apart, if at most {@code maxDistance}; else {@code maxDistance + 1}. The cut-off makes
     * the call faster, never different.
     *
     * @param a one text
     * @param b the other
     * @param maxDistance the largest distance of interest, 0 or more; {@link Integer#MAX_VALUE} for no limit
     * @return the distance, or {@code maxDistance + 1} if it is larger
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     */
    default int distance(CharSequence a, CharSequence b, int maxDistance) {
        CutOffs.checkDistance(maxDistance);
        int distance = distance(a, b);
        return distance <= maxDistance ? distance : maxDistance + 1;
    }

    /**
     * The largest distance that texts as long as these can have: what {@link #normalizedDistance} divides by.
     *
     * @param a one text
     * @param b the other
     * @return unless overridden, the number of grapheme clusters of the longer text
     * @throws NullPointerException if a text is null
     */
    default int largestDistance(CharSequence a, CharSequence b) {
        return Math.max(Unit.GRAPHEME.count(a), Unit.GRAPHEME.count(b));
    }

    /** {@inheritDoc} */
    @Override
    default double normalizedDistance(CharSequence a, CharSequence b) {
        int largest = largestDistance(a, b);
        return largest == 0 ? 0 : Math.min(1, (double) distance(a, b) / largest);
    }

    /** {@inheritDoc} */
    @Override
    default double similarity(CharSequence a, CharSequence b) {
        return 1 - normalizedDistance(a, b);
    }

    /** {@inheritDoc} */
    @Override
    default PreparedDistanceQuery prepare(CharSequence query) {
        return new UserQuery.OfDistance(this, query.toString());
    }
}
