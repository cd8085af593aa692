package io.github.seanettle.phonetic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phonetic encoders of this library. SKELETON: signatures are fixed. */
public final class Phonetics {
    private Phonetics() {}

    public static PhoneticEncoder soundex() {
        throw new IllegalStateException("skeleton");
    }

    public static PhoneticEncoder metaphone() {
        throw new IllegalStateException("skeleton");
    }

    public static PhoneticEncoder metaphone(int maxLength) {
        throw new IllegalStateException("skeleton");
    }

    public static PhoneticEncoder nysiis() {
        throw new IllegalStateException("skeleton");
    }

    public static PhoneticEncoder nysiis(int maxLength) {
        throw new IllegalStateException("skeleton");
    }

    public static PhoneticEncoder matchRating() {
        throw new IllegalStateException("skeleton");
    }

    /** Whether two names sound alike; null where their codes' lengths differ by 3 or more. */
    public static @Nullable Boolean matchRatingComparison(CharSequence a, CharSequence b) {
        throw new IllegalStateException("skeleton");
    }

    /** soundex, metaphone, nysiis, match-rating. */
    public static List<String> names() {
        throw new IllegalStateException("skeleton");
    }

    /** The encoder of a name; an IllegalArgumentException that lists the nearest names if there is none. */
    public static PhoneticEncoder named(String name) {
        throw new IllegalStateException("skeleton");
    }
}
