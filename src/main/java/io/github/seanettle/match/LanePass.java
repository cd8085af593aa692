package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.lane.Recurrence;
import io.github.seanettle.internal.lane.TextChunk;

/** Some rows in lanes against some texts. A task is a tile whose texts stay in the second-level cache, 4 million pairs or so. */
final class LanePass implements Pass {
    private static final int BLOCKS_A_TASK = 64;
    private static final int CHUNKS_A_TASK = 16;

    private final Recurrence recurrence;
    private final FlatTexts patterns;
    private final int[] order;
    private final int[] cuts;
    private final Chunk[] chunks;
    private final boolean upper;

    /**
     * A pass of patterns, which are sorted by length.
     *
     * @param upper whether both sides are one list, of which each pair counts once: {@link PairSink#upperTile}
     */
    LanePass(Recurrence recurrence, FlatTexts patterns, Rows rows, Chunk[] chunks, boolean upper) {
        this.recurrence = recurrence;
        this.patterns = patterns;
        this.order = rows.order();
        this.cuts = Block.cuts(recurrence, patterns, rows);
        this.chunks = chunks;
        this.upper = upper;
    }

    @Override
    public long tasks() {
        return (long) ceilDivide(cuts.length - 1, BLOCKS_A_TASK) * chunkGroups();
    }

    private int chunkGroups() {
        return ceilDivide(chunks.length, CHUNKS_A_TASK);
    }

    @Override
    public void run(long task, PairSink sink, Work work) {
        int firstBlock = (int) (task / chunkGroups()) * BLOCKS_A_TASK;
        int firstChunk = (int) (task % chunkGroups()) * CHUNKS_A_TASK;
        int lastBlock = Math.min(cuts.length - 1, firstBlock + BLOCKS_A_TASK);
        int lastChunk = Math.min(chunks.length, firstChunk + CHUNKS_A_TASK);
        short[] codes = {};
        for (int b = firstBlock; b < lastBlock; b++) {
            Block block = Block.of(recurrence, patterns, order, cuts[b], cuts[b + 1]);
            if (codes.length < block.lanes * TextChunk.MAX_TEXTS) {
                codes = new short[block.lanes * TextChunk.MAX_TEXTS];
            }
            for (int c = firstChunk; c < lastChunk && !work.isStopped(); c++) {
                compare(block, chunks[c], codes, sink);
                work.meter().add((long) block.count() * chunks[c].count());
            }
        }
    }

    private void compare(Block block, Chunk chunk, short[] codes, PairSink sink) {
        block.compare(chunk, codes);
        if (upper) {
            sink.upperTile(block, chunk, codes);
        } else {
            sink.tile(block, chunk, codes);
        }
    }

    private static int ceilDivide(int a, int b) {
        return (a + b - 1) / b;
    }
}
