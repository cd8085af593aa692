package io.github.seanettle.phonetic;

import java.io.Serializable;

/** Turns a text into a code that texts of similar sound share. */
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
