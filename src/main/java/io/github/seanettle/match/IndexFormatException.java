package io.github.seanettle.match;

import java.io.IOException;

/** A file is no index, or one that cannot be read: {@link FuzzyIndex#load}. The message names the file and says what to do. */
public final class IndexFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    IndexFormatException(String message) {
        super(message);
    }
}
