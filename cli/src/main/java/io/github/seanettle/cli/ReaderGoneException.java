package io.github.seanettle.cli;

/** Whoever read our standard output has stopped, as {@code head} does. Not an error: the run ends quietly. */
final class ReaderGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException() {
        super(null, null, false, false);
    }
}
