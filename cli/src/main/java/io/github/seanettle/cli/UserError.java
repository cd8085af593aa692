package io.github.seanettle.cli;

/** Something the user can put right. Shown as one line on standard error; the exit code is 2. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserError(String message) {
        super(message, null, false, false);
    }
}
