package io.github.seanettle.phonetic;

import java.io.Serializable;

/**
 * Turns a text into a code that texts of similar sound share.
 *
 * <p>{@link Phonetics} makes the encoders of this library: immutable, for any number of threads, serializable, equal where
 * their settings are equal. Your own one is a lambda:
 *
 * <pre>{@code
 * PhoneticEncoder initial = text -> text.isEmpty() ? "" : text.toString().substring(0, 1);
 * initial.encode("Ashcraft"); // "A"
 * }</pre>
 *
 * <p>An encoder answers the same code for the same text, answers every text, and answers the empty code for the empty one.
 * It keeps no state between calls. A lambda is serializable as far as what it captures is.
 */
@FunctionalInterface
public interface PhoneticEncoder extends Serializable {
    /**
     * The code of a text.
     *
     * @param text any text
     * @return its code; the empty string for the empty text
     * @throws NullPointerException if {@code text} is null
     */
    String encode(CharSequence text);
}
