package io.github.seanettle.internal.lane;

/** A block of patterns, ready to be compared. Holds scratch space: for one thread at a time. */
public interface LaneBlock {
    /**
     * Compares all patterns of the block with all texts of a chunk.
     *
     * @param codes takes what the recurrence says of text t and the pattern in lane l at {@code t * lanes + l}; has room for {@code count * lanes}; lanes
     *     without a pattern get anything
     */
    void compare(TextChunk texts, short[] codes);
}
