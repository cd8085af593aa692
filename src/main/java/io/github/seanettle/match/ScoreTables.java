package io.github.seanettle.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what codes mean, so that divisions are done once for each code and pair of lengths. Keeps the tables of one
 * pattern length, because patterns come sorted by it. For one thread at a time.
 */
final class ScoreTables {
    private final LaneScores scores;
    private int patternLength = -1;
    private @Nullable Table[] byTextLength = new Table[64];

    ScoreTables(LaneScores scores) {
        this.scores = scores;
    }

    /** The score of a row in a lane and a text of a chunk. */
    double score(int code, Block block, int lane, Chunk chunk, int t) {
        Table table = table(block.lengths[lane], chunk.length(t));
        if (code < table.leastBoosted) {
            return table.score(code);
        }
        int prefix = scores.prefix(block.texts(), block.rows[lane], chunk.texts(), chunk.row(t));
        return scores.score(code, block.lengths[lane], chunk.length(t), prefix);
    }

    private Table table(int m, int n) {
        if (m != patternLength) {
            patternLength = m;
            Arrays.fill(byTextLength, null);
        }
        if (n >= byTextLength.length) {
            byTextLength = Arrays.copyOf(byTextLength, Math.max(n + 1, 2 * byTextLength.length));
        }
        Table table = byTextLength[n];
        if (table == null) {
            table = new Table(m, n);
            byTextLength[n] = table;
        }
        return table;
    }

    /** The scores of texts of two lengths; NaN for a code that has not come yet. */
    private final class Table {
        final int leastBoosted;
        private final int m;
        private final int n;
        private final double[] known;

        Table(int m, int n) {
            this.m = m;
            this.n = n;
            this.known = new double[scores.largestCode(m, n) + 1];
            this.leastBoosted = scores.leastBoosted(m, n);
            Arrays.fill(known, Double.NaN);
        }

        double score(int code) {
            double score = known[code];
            if (Double.isNaN(score)) {
                score = scores.score(code, m, n, 0);
                known[code] = score;
            }
            return score;
        }
    }
}
