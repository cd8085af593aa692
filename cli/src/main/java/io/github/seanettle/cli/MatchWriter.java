package io.github.seanettle.cli;

/** Writes matches, one a row. */
interface MatchWriter {
    /** @param score a distance as an {@link Integer}, a similarity as a {@link Double} */
    void write(int leftRow, int rightRow, Number score, String left, String right);

    /** For rows of two lists. */
    static MatchWriter ofPairs(MatchFormat format, Output out) {
        return ResultWriter.of(format, out, "left_row", "right_row", "score", "left", "right")::write;
    }

    /** For queries and rows of an index. */
    static MatchWriter ofHits(MatchFormat format, Output out) {
        return ResultWriter.of(format, out, "query_row", "row", "score", "query", "text")::write;
    }
}
