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

    /** By the length of the text, then by code. */
    private double[] @Nullable [] tables = new double[64][];

    ScoreTables(LaneScores scores) {
        this.scores = scores;
    }

    /** Puts the scores of a row in a lane and all texts of a chunk into {@code line}. */
    void scores(Block block, int lane, Chunk chunk, short[] codes, double[] line) {
        if (scores.codesAreScores()) {
            for (int t = 0; t < chunk.count(); t++) {
                line[t] = codes[t * block.lanes + lane];
            }
            return;
        }
        prepare(block.lengths[lane], chunk.longest());
        for (int t = 0; t < chunk.count(); t++) {
            line[t] = table(chunk.length(t))[codes[t * block.lanes + lane]];
        }
        if (scores.needsPrefix()) {
            boost(block, lane, chunk, codes, line);
        }
    }

    /** The tables hold the scores of texts that do not begin alike. */
    private void boost(Block block, int lane, Chunk chunk, short[] codes, double[] line) {
        for (int t = 0; t < chunk.count(); t++) {
            if (block.beginsWith(lane, chunk.firstUnits()[t])) {
                int prefix = scores.prefix(block.texts(), block.rows[lane], chunk.texts(), chunk.row(t));
                line[t] = scores.score(codes[t * block.lanes + lane], block.lengths[lane], chunk.length(t), prefix);
            }
        }
    }

    private void prepare(int newPatternLength, int longestText) {
        if (newPatternLength != patternLength) {
            patternLength = newPatternLength;
            Arrays.fill(tables, null);
        }
        if (longestText >= tables.length) {
            tables = Arrays.copyOf(tables, Math.max(longestText + 1, 2 * tables.length));
        }
    }

    private double[] table(int textLength) {
        double[] table = tables[textLength];
        return table == null ? newTable(textLength) : table;
    }

    private double[] newTable(int textLength) {
        double[] table = new double[scores.largestCode(patternLength, textLength) + 1];
        Arrays.setAll(table, code -> scores.score(code, patternLength, textLength, 0));
        tables[textLength] = table;
        return table;
    }
}
