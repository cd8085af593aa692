package io.github.seanettle.internal.engine;

/** Which right rows a left row is compared with. */
public enum Partners {
    /** All of another list. */
    ALL,
    /** Of the same list, all but itself. */
    OTHERS,
    /** Of the same list, those below, so that each pair comes up once. */
    LATER;

    /** How many right rows, of so many, a left row is compared with. */
    public long count(int left, int rows) {
        return switch (this) {
            case ALL -> rows;
            case OTHERS -> rows - 1L;
            case LATER -> rows - 1L - left;
        };
    }

    public boolean admit(int left, int right) {
        return switch (this) {
            case ALL -> true;
            case OTHERS -> left != right;
            case LATER -> left < right;
        };
    }
}
