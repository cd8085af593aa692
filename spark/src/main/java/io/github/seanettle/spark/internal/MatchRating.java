package io.github.seanettle.spark.internal;

import io.github.seanettle.phonetic.Phonetics;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** The Match Rating comparison of two names as Spark has them. */
public final class MatchRating {
    private MatchRating() {}

    /** Whether the names match; null if they cannot be compared. */
    public static @Nullable Boolean isMatch(UTF8String a, UTF8String b) {
        return Phonetics.matchRatingComparison(a.toString(), b.toString());
    }
}
