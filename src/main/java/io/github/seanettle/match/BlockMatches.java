package io.github.seanettle.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A block whose lanes are left rows, and what each of them still takes. A text's codes are first held against the worst one
 * that any lane takes, which refuses nearly all texts; only then each against its own. Where a code is the distance that is
 * asked for, a whole chunk is.
 */
final class BlockMatches {
    private final LaneScores scores;
    private final Block block;
    private final RowMatches[] rows;
    private final double[] bounds;
    private final boolean lowIsGood;

    /** Whether a code means different scores for texts of different lengths. */
    private final boolean lengthsMatter;

    /** By the length of the text. */
    private @Nullable Limits[] limits = new Limits[64];

    BlockMatches(LaneScores scores, Block block, RowMatches[] rows) {
        this.scores = scores;
        this.block = block;
        this.rows = rows;
        this.lowIsGood = scores.isLowGood();
        this.lengthsMatter = !scores.codesAreScores();
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
        take(chunk, codes);
    }

    /** Offers each row its matches. */
    void take(Chunk chunk, short[] codes) {
        updateBounds();
        if (lengthsMatter || hasGood(codes, 0, chunk.count() * block.lanes, limits(0).worst)) {
            for (int t = 0; t < chunk.count(); t++) {
                take(chunk, t, codes, limits(lengthsMatter ? chunk.length(t) : 0));
            }
        }
    }

    /** Rows that begin like the text have limits of their own where that counts. */
    private void take(Chunk chunk, int t, short[] codes, Limits limit) {
        int unit = chunk.firstUnits()[t];
        int from = t * block.lanes;
        if (hasGood(codes, from, from + rows.length, limit.worst)) {
            for (int lane = 0; lane < rows.length; lane++) {
                boolean alike = scores.needsPrefix() && block.beginsWith(lane, unit);
                if (!alike && scores.isAsGood(codes[from + lane], limit.worstOfLane[lane])) {
                    offer(lane, codes[from + lane], chunk, t, 0);
                }
            }
        }
        if (scores.needsPrefix()) {
            takeAlike(chunk, t, codes, limit, block.lanesBeginningWith(unit));
        }
    }

    private void takeAlike(Chunk chunk, int t, short[] codes, Limits limit, int[] lanes) {
        for (int lane : lanes) {
            int code = codes[t * block.lanes + lane];
            if (scores.isAsGood(code, limit.worstIfAlike[lane])) {
                offer(
                        lane,
                        code,
                        chunk,
                        t,
                        scores.prefix(block.texts(), block.rows[lane], chunk.texts(), chunk.row(t)));
            }
        }
    }

    private void offer(int lane, int code, Chunk chunk, int t, int prefix) {
        rows[lane].offer(chunk.row(t), scores.score(code, block.lengths[lane], chunk.length(t), prefix));
    }

    private boolean hasGood(short[] codes, int from, int to, int worst) {
        return lowIsGood ? anyAtMost(codes, from, to, worst) : anyAtLeast(codes, from, to, worst);
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
        final int[] worstOfLane = new int[rows.length];
        final int[] worstIfAlike = new int[rows.length];
        int worst;
        private final int length;

        Limits(int length) {
            this.length = length;
            for (int lane = 0; lane < rows.length; lane++) {
                update(lane);
            }
        }

        void update(int lane) {
            worstOfLane[lane] = scores.worstCode(block.lengths[lane], length, bounds[lane], 0);
            worstIfAlike[lane] = scores.worstCode(block.lengths[lane], length, bounds[lane], scores.prefixLimit());
            worst = scores.worst(worstOfLane);
        }
    }
}
