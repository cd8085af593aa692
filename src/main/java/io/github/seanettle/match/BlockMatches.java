package io.github.seanettle.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A block whose lanes are left rows, and what each of them still takes. A text's codes are first held against the worst one
 * that any lane takes, which refuses nearly all texts; only then each against its own.
 */
final class BlockMatches {
    private final LaneScores scores;
    private final Block block;
    private final RowMatches[] rows;
    private final double[] bounds;

    /** By the length of the text. */
    private @Nullable Limits[] limits = new Limits[64];

    BlockMatches(LaneScores scores, Block block, RowMatches[] rows) {
        this.scores = scores;
        this.block = block;
        this.rows = rows;
        this.bounds = Arrays.stream(rows).mapToDouble(RowMatches::bound).toArray();
    }

    int lanes() {
        return block.lanes;
    }

    long pairs(Chunk chunk) {
        return (long) rows.length * chunk.count();
    }

    /** Compares the block with a chunk and offers each row its matches. */
    void match(Chunk chunk, short[] codes) {
        block.compare(chunk, codes);
        updateBounds();
        for (int t = 0; t < chunk.count(); t++) {
            Limits limit = limits(chunk.length(t));
            int from = t * block.lanes;
            boolean any = scores.isLowGood()
                    ? anyAtMost(codes, from, from + rows.length, limit.worst)
                    : anyAtLeast(codes, from, from + rows.length, limit.worst);
            if (any) {
                offer(chunk, t, codes, limit);
            }
        }
    }

    private static boolean anyAtMost(short[] codes, int from, int to, int worst) {
        int signs = 0;
        int beyond = worst + 1;
        for (int i = from; i < to; i++) {
            signs |= codes[i] - beyond;
        }
        return signs < 0;
    }

    private static boolean anyAtLeast(short[] codes, int from, int to, int worst) {
        int signs = 0;
        int beyond = worst - 1;
        for (int i = from; i < to; i++) {
            signs |= beyond - codes[i];
        }
        return signs < 0;
    }

    private void offer(Chunk chunk, int t, short[] codes, Limits limit) {
        int right = chunk.row(t);
        int length = chunk.length(t);
        for (int lane = 0; lane < rows.length; lane++) {
            int code = codes[t * block.lanes + lane];
            if (scores.isAsGood(code, limit.worstOfLane[lane])) {
                int prefix = scores.prefix(block.texts(), block.rows[lane], chunk.texts(), right);
                rows[lane].offer(right, scores.score(code, block.lengths[lane], length, prefix));
            }
        }
    }

    /** Rows that want few matches take only better ones as they find some. */
    private void updateBounds() {
        for (int lane = 0; lane < rows.length; lane++) {
            if (rows[lane].bound() != bounds[lane]) {
                bounds[lane] = rows[lane].bound();
                for (Limits limit : limits) {
                    if (limit != null) {
                        limit.update(lane);
                    }
                }
            }
        }
    }

    private Limits limits(int length) {
        if (length >= limits.length) {
            limits = Arrays.copyOf(limits, Math.max(length + 1, 2 * limits.length));
        }
        Limits known = limits[length];
        if (known == null) {
            known = new Limits(length);
            limits[length] = known;
        }
        return known;
    }

    /** The worst codes that the lanes take of texts of one length. */
    private final class Limits {
        final int[] worstOfLane;
        int worst;
        private final int length;

        Limits(int length) {
            this.length = length;
            this.worstOfLane = new int[rows.length];
            for (int lane = 0; lane < rows.length; lane++) {
                update(lane);
            }
        }

        void update(int lane) {
            worstOfLane[lane] = scores.worstCode(block.lengths[lane], length, bounds[lane]);
            worst = scores.worst(worstOfLane);
        }
    }
}
