package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts scores. Tiles are counted by their codes, and a score is looked for only once for all pairs with the same code
 * and lengths. Where a code is the distance that is asked for, lengths do not matter and there is one table for all.
 */
final class HistogramSink implements PairSink {
    /** Distances of texts that are not longer go into the table for all. */
    private static final int USUAL_LENGTH = 127;

    private final ScoreCounts result;
    private final @Nullable LaneScores scores;
    private final boolean codesAreScores;

    /** See {@link LaneScores#distanceStep}; 0 where distances are not asked for. */
    private final int distanceStep;

    private final CodeTable distances = new CodeTable(USUAL_LENGTH);

    /** By the length of the text, for rows of {@link #tablesOf} units. */
    private @Nullable LengthTable[] tables = new LengthTable[64];

    private int tablesOf;

    /**
     * A sink for one thread.
     *
     * @param bins how many bins there are for similarities; 0 counts distances
     * @param scores what codes mean; null if there will be none
     */
    HistogramSink(int bins, @Nullable LaneScores scores) {
        this.result = new ScoreCounts(bins);
        this.scores = scores;
        this.codesAreScores = scores != null && scores.codesAreScores();
        this.distanceStep = bins == 0 && scores != null ? scores.distanceStep() : 0;
    }

    @Override
    public void pair(int left, int right, double score) {
        result.add(score, 1);
    }

    @Override
    public void tile(Block block, Chunk chunk, short[] codes) {
        if (block.count() < block.lanes) {
            countOneByOne(block, chunk, codes, false);
        } else if (codesAreScores && chunk.longest() <= USUAL_LENGTH) {
            countDistances(codes, 0, block.lanes * chunk.count(), 0, -1);
        } else if (block.shortest() < block.longest()) {
            countOneByOne(block, chunk, codes, false);
        } else if (distanceStep != 0 && block.longest() + chunk.longest() <= USUAL_LENGTH) {
            countDistances(block, chunk, codes);
        } else {
            countByLength(block, chunk, codes);
        }
    }

    @Override
    public void upperTile(Block block, Chunk chunk, short[] codes) {
        countOneByOne(block, chunk, codes, true);
    }

    /** The counts so far. */
    ScoreCounts finish() {
        distances.empty(result::add);
        emptyTables();
        return result;
    }

    private void countDistances(short[] codes, int from, int length, int origin, int step) {
        if (distances.count(codes, from, length, origin, step)) {
            distances.empty(result::add);
        }
    }

    private void countDistances(Block block, Chunk chunk, short[] codes) {
        LaneScores of = Objects.requireNonNull(scores);
        for (int t = 0; t < chunk.count(); t++) {
            int origin = of.distanceOrigin(block.longest(), chunk.length(t));
            countDistances(codes, t * block.lanes, block.lanes, origin, distanceStep);
        }
    }

    private void countByLength(Block block, Chunk chunk, short[] codes) {
        if (block.longest() != tablesOf) {
            emptyTables();
            tablesOf = block.longest();
        }
        for (int t = 0; t < chunk.count(); ) {
            int length = chunk.length(t);
            int end = t + 1;
            while (end < chunk.count() && chunk.length(end) == length) {
                end++;
            }
            LengthTable table = table(length);
            boolean full = table.codes.count(codes, t * block.lanes, (end - t) * block.lanes);
            for (; t < end; t++) {
                if (table.leastBoosted < LaneScores.NO_CODE) {
                    boost(table, block, chunk, t, codes);
                }
            }
            if (full) {
                table.empty();
            }
        }
    }

    /** Counts pairs anew that begin alike, and whose score depends on it. */
    private void boost(LengthTable table, Block block, Chunk chunk, int t, short[] codes) {
        long lanes = block.lanesBeginningWith(chunk.firstUnits()[t]);
        for (; lanes != 0; lanes &= lanes - 1) {
            int lane = Long.numberOfTrailingZeros(lanes);
            int code = codes[t * block.lanes + lane];
            if (code >= table.leastBoosted) {
                int prefix = table.scores.prefix(block.texts(), block.rows[lane], chunk.texts(), chunk.row(t));
                table.codes.uncount(code);
                result.add(table.score(code, prefix), 1);
            }
        }
    }

    /** For small or mixed blocks: the last ones of each length. */
    private void countOneByOne(Block block, Chunk chunk, short[] codes, boolean upper) {
        LaneScores of = Objects.requireNonNull(scores);
        FlatTexts texts = chunk.texts();
        for (int t = 0; t < chunk.count(); t++) {
            int row = chunk.row(t);
            int length = chunk.length(t);
            for (int lane = 0; lane < block.count(); lane++) {
                if (!upper || block.standsBefore(lane, length, row)) {
                    int prefix = of.prefix(block.texts(), block.rows[lane], texts, row);
                    result.add(of.score(codes[t * block.lanes + lane], block.lengths[lane], length, prefix), 1);
                }
            }
        }
    }

    private LengthTable table(int length) {
        if (length >= tables.length) {
            tables = Arrays.copyOf(tables, Math.max(length + 1, 2 * tables.length));
        }
        LengthTable table = tables[length];
        if (table == null) {
            table = new LengthTable(Objects.requireNonNull(scores), tablesOf, length);
            tables[length] = table;
        }
        return table;
    }

    private void emptyTables() {
        for (LengthTable table : tables) {
            if (table != null) {
                table.empty();
            }
        }
        Arrays.fill(tables, null);
    }

    /** The codes of texts of two lengths. */
    private final class LengthTable {
        final LaneScores scores;
        final int leastBoosted;
        final CodeTable codes;
        private final int m;
        private final int n;

        LengthTable(LaneScores scores, int m, int n) {
            this.scores = scores;
            this.m = m;
            this.n = n;
            this.codes = new CodeTable(scores.largestCode(m, n));
            this.leastBoosted = scores.leastBoosted(m, n);
        }

        double score(int code, int prefix) {
            return scores.score(code, m, n, prefix);
        }

        void empty() {
            codes.empty((code, count) -> result.add(score(code, 0), count));
        }
    }
}
