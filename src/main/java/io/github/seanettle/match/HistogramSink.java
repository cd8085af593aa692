package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.lane.Lanes;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts scores. Tiles are counted by their codes, and a score is looked for only once for all pairs with the same code
 * and lengths. Where a code is the distance that is asked for, lengths do not matter and there is one table for all.
 */
final class HistogramSink implements PairSink {
    /** Distances up to this one go into the table for all. */
    private static final int USUAL_DISTANCE = 127;

    /** So many counters may stand in tables by length, 4 bytes each, before all are emptied. */
    static final int USUAL_COUNTERS = 1 << 22;

    private final ScoreCounts result;
    private final @Nullable LaneScores scores;
    private final boolean codesAreScores;
    private final CodeTable distances = new CodeTable(USUAL_DISTANCE);

    /** By the length of the row in the lane, then by that of the text. */
    private @Nullable LengthTable[][] tables = new LengthTable[Lanes.MAX_PATTERN + 1][0];

    private final int mostCounters;
    private int counters;

    /**
     * A sink for one thread.
     *
     * @param bins how many bins there are for similarities; 0 counts distances
     * @param scores what codes mean; null if there will be none
     * @param mostCounters how many counters tables by length may have
     */
    HistogramSink(int bins, @Nullable LaneScores scores, int mostCounters) {
        this.mostCounters = mostCounters;
        this.result = new ScoreCounts(bins);
        this.scores = scores;
        this.codesAreScores = scores != null && scores.codesAreScores();
    }

    @Override
    public void pair(int left, int right, double score) {
        result.add(score, 1);
    }

    @Override
    public void tile(Block block, Chunk chunk, short[] codes) {
        if (!codesAreScores) {
            countByLength(block, chunk, codes);
        } else if (Objects.requireNonNull(scores).largestCode(block.longest(), chunk.longest()) > USUAL_DISTANCE) {
            countOneByOne(block, chunk, codes, false);
        } else if (block.count() == block.lanes) {
            countDistances(codes, 0, block.lanes * chunk.count());
        } else {
            for (int t = 0; t < chunk.count(); t++) {
                countDistances(codes, t * block.lanes, block.count());
            }
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

    private void countDistances(short[] codes, int from, int length) {
        if (distances.count(codes, from, length)) {
            distances.empty(result::add);
        }
    }

    /** Lanes of one length at a time: nearly always all of them. */
    private void countByLength(Block block, Chunk chunk, short[] codes) {
        int to;
        for (int from = 0; from < block.count(); from = to) {
            to = from + 1;
            while (to < block.count() && block.lengths[to] == block.lengths[from]) {
                to++;
            }
            countByLength(block, from, to, chunk, codes);
        }
    }

    private void countByLength(Block block, int fromLane, int toLane, Chunk chunk, short[] codes) {
        boolean allLanes = toLane - fromLane == block.lanes;
        int end;
        for (int t = 0; t < chunk.count(); t = end) {
            end = allLanes ? endOfLength(chunk, t) : t + 1;
            LengthTable table = table(block.lengths[fromLane], chunk.length(t));
            int length = allLanes ? (end - t) * block.lanes : toLane - fromLane;
            boolean full = table.codes.count(codes, t * block.lanes + fromLane, length);
            if (table.leastBoosted < LaneScores.NO_CODE) {
                for (int boosted = t; boosted < end; boosted++) {
                    boost(table, block, fromLane, toLane, chunk, boosted, codes);
                }
            }
            if (full) {
                table.empty();
            }
        }
    }

    /** Where in a chunk the texts end that are as long as one of them and follow it. */
    private static int endOfLength(Chunk chunk, int t) {
        int end = t + 1;
        while (end < chunk.count() && chunk.length(end) == chunk.length(t)) {
            end++;
        }
        return end;
    }

    /** Counts pairs anew that begin alike, and whose score depends on it. */
    private void boost(LengthTable table, Block block, int fromLane, int toLane, Chunk chunk, int t, short[] codes) {
        for (int lane : block.lanesBeginningWith(chunk.firstUnits()[t])) {
            int code = codes[t * block.lanes + lane];
            if (code >= table.leastBoosted && lane >= fromLane && lane < toLane) {
                int prefix = table.scores.prefix(block.texts(), block.rows[lane], chunk.texts(), chunk.row(t));
                table.codes.uncount(code);
                result.add(table.score(code, prefix), 1);
            }
        }
    }

    /** For what is rare: very long texts, and the corners of a list against itself. */
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

    private LengthTable table(int m, int n) {
        if (n >= tables[m].length) {
            tables[m] = Arrays.copyOf(tables[m], Math.max(n + 1, 2 * tables[m].length));
        }
        LengthTable table = tables[m][n];
        if (table == null) {
            if (counters > mostCounters) {
                emptyTables();
            }
            table = new LengthTable(Objects.requireNonNull(scores), m, n);
            counters += table.codes.size();
            tables[m][n] = table;
        }
        return table;
    }

    private void emptyTables() {
        for (@Nullable LengthTable[] byText : tables) {
            for (LengthTable table : byText) {
                if (table != null) {
                    table.empty();
                }
            }
            Arrays.fill(byText, null);
        }
        counters = 0;
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
