package io.github.seanettle.cli;

/** Writes matches, one a row. */
interface MatchWriter {
    /** @param score a distance as an {@link Integer}, a similarity as a {@link Double} */
    void write(int leftRow, int rightRow, Number score, String left, String right);

    static MatchWriter of(MatchFormat format, Output out) {
        return ResultWriter.of(format, out, "left_row", "right_row", "score", "left", "right")::write;
    }
}
