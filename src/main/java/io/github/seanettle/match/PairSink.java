package io.github.seanettle.match;

/** Takes the scores of pairs. For one thread at a time. */
interface PairSink {
    /**
     * Takes what a block says of a chunk: all pairs of both.
     *
     * @param block has the left rows, unless the sink does not mind which side is which
     * @param codes see {@link Block#compare}
     */
    void tile(Block block, Chunk chunk, short[] codes);

    /** As {@link #tile}, of a list against itself: only pairs whose row in a lane is the shorter text, or as long and above. */
    void upperTile(Block block, Chunk chunk, short[] codes);

    /** Takes one score. */
    void pair(int left, int right, double score);
}
