package io.github.seanettle.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.seanettle.contract.StringDistanceLaws;
import io.github.seanettle.contract.StringMetricLaws;
import org.junit.jupiter.api.Test;

/** A metric of one's own is a lambda, and gets the rest for nothing. */
class UserMetricTest {
    private static final StringMetric SAME = (a, b) -> a.toString().equals(b.toString()) ? 1 : 0;
    private static final StringDistance LENGTHS = (a, b) -> Math.abs(a.length() - b.length());

    /** The discrete metric, whose balls are single texts. */
    private static final MetricDistance DISCRETE = (a, b) -> CharSequence.compare(a, b) == 0 ? 0 : 1;

    @Test
    void lambdasKeepTheLaws() {
        new StringMetricLaws(SAME).hold(1, 100, 8);
        StringDistance whole = new StringDistance() {
            private static final long serialVersionUID = 1L;

            @Override
            public int distance(CharSequence a, CharSequence b) {
                return DISCRETE.distance(a, b);
            }

            @Override
            public int largestDistance(CharSequence a, CharSequence b) {
                return a.length() + b.length() == 0 ? 0 : 1;
            }
        };
        new StringDistanceLaws(whole).hold(2, 100, 8);
    }

    @Test
    void theRestFollowsFromTheDistance() {
        assertEquals(2, LENGTHS.distance("ab", "abcd"));
        assertEquals(2, LENGTHS.distance("ab", "abcd", 1));
        assertEquals(2, LENGTHS.distance("ab", "abcd", 2));
        assertEquals(4, LENGTHS.largestDistance("ab", "abcd"));
        assertEquals(0.5, LENGTHS.normalizedDistance("ab", "abcd"));
        assertEquals(0.5, LENGTHS.similarity("ab", "abcd"));
        assertEquals(0, LENGTHS.similarity("ab", "abcd", 0.51));
        assertEquals(1, LENGTHS.normalizedDistance("ab", "abcd", 0.49));
        assertEquals(0, LENGTHS.normalizedDistance("", ""));
    }

    @Test
    void aDistanceAboveTheLargestCountsAsTheLargest() {
        StringDistance chars = (a, b) -> 7;
        assertEquals(1, chars.normalizedDistance("a", "b"));
        assertEquals(0, chars.similarity("a", "b"));
    }

    @Test
    void cutOffsAreCheckedForLambdasToo() {
        assertThrows(IllegalArgumentException.class, () -> LENGTHS.distance("a", "b", -1));
        assertThrows(IllegalArgumentException.class, () -> SAME.similarity("a", "b", 1.01));
        assertThrows(IllegalArgumentException.class, () -> SAME.normalizedDistance("a", "b", -0.01));
    }

    @Test
    void preparedLambdasAnswerTheSame() {
        assertEquals(1, SAME.prepare("ab").similarity("ab"));
        assertEquals(0, SAME.prepare("ab").similarity("ac", 0.5));
        PreparedDistanceQuery query = LENGTHS.prepare(new StringBuilder("ab"));
        assertEquals(3, query.distance("abcde"));
        assertEquals(2, query.distance("abcde", 1));
        assertEquals(0.4, query.similarity("abcde"), 1e-15);
        assertEquals(0, query.similarity("abcde", 0.5));
        assertThrows(NullPointerException.class, () -> SAME.prepare(null));
    }

    @Test
    void aLambdaCanBeSerialized() {
        assertEquals(1, new StringMetricLaws(SAME).serializedCopy().similarity("x", "x"));
    }
}
