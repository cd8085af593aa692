package io.github.seanettle.edit;

/** What an edit does. */
public enum EditType {
    /** Keeps units that both texts have. */
    EQUAL('|'),
    /** Adds units of the second text. */
    INSERT('+'),
    /** Drops units of the first text. */
    DELETE('-'),
    /** Puts units of the second text in the place of units of the first. */
    SUBSTITUTE('*'),
    /** Swaps two units, which may have others between them. */
    TRANSPOSE('x');

    private final char mark;

    EditType(char mark) {
        this.mark = mark;
    }

    /**
     * The sign between the two lines of an {@link Alignment}.
     *
     * @return {@code |} equal, {@code +} insert, {@code -} delete, {@code *} substitute, {@code x} transpose
     */
    public char mark() {
        return mark;
    }

    /** What undoes this. */
    EditType inverse() {
        return switch (this) {
            case INSERT -> DELETE;
            case DELETE -> INSERT;
            default -> this;
        };
    }
}
