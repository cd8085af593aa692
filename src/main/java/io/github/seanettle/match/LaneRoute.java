package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.lane.Lanes;
import io.github.seanettle.internal.lane.Recurrence;
import io.github.seanettle.internal.lane.TextChunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares groups of left rows, a lane each, with all right texts. What fits no lane is scanned. */
final class LaneRoute implements Route {
    /** As many chunks as stay in the second-level cache while all blocks of the group meet them. */
    private static final int CHUNKS_AT_A_TIME = 16;

    private static final int SECTIONS = 16;
    private static final int SHORTEST_SECTION = 4096;

    private final LaneScores scores;
    private final FlatTexts left;
    private final List<Section> sections;
    private final Tally tally;

    /** For left texts that fit no lane; null if all do. */
    private final @Nullable ScanRoute scanAll;

    /** For right texts that are too long. */
    private final ScanRoute scanLong;

    /** Chunks of right texts, and the last row that is among them. */
    private record Section(Chunk[] chunks, int lastRow) {}

    LaneRoute(LaneScores scores, CorpusPair pair, Tally tally) {
        this.scores = scores;
        this.left = pair.left().texts();
        this.tally = tally;
        boolean allFit = pair.left().countUpTo(Lanes.MAX_PATTERN) == pair.left().byLength().length;
        this.scanAll = allFit ? null : new ScanRoute(scores, pair, ScanRoute.sorted(scores, pair.right(), -1), tally);
        this.scanLong =
                new ScanRoute(scores, pair, ScanRoute.sorted(scores, pair.right(), scores.longestText()), tally);
        this.sections = sections(pair, scores);
    }

    /** Of a list against itself rows meet those below only, so there are sections of rows that can be left out. */
    private static List<Section> sections(CorpusPair pair, LaneScores scores) {
        Corpus right = pair.right();
        Recurrence recurrence = scores.recurrence();
        boolean isOne = pair.isOne();
        int[] rows = Arrays.stream(right.byLength(), 0, right.countUpTo(scores.longestText()))
                .toArray();
        if (isOne) {
            Arrays.sort(rows);
        }
        int size = isOne ? Math.max(SHORTEST_SECTION, (rows.length + SECTIONS - 1) / SECTIONS) : rows.length;
        List<Section> sections = new ArrayList<>();
        for (int from = 0; from < rows.length; from += size) {
            Rows part = new Rows(rows, from, Math.min(rows.length, from + size));
            Chunk[] chunks = Chunk.cut(right.texts(), part, recurrence);
            sections.add(new Section(chunks, rows[part.to() - 1]));
        }
        return sections;
    }

    @Override
    public void match(RowMatches[] rows, AtomicBoolean stopped, Meter.Part meter) {
        RowMatches[] shortRows = Arrays.stream(rows)
                .filter(row -> left.length(row.left()) <= Lanes.MAX_PATTERN)
                .sorted(Comparator.comparingInt(row -> left.length(row.left())))
                .toArray(RowMatches[]::new);
        if (shortRows.length > 0) {
            matchInLanes(shortRows, rows[0], stopped, meter);
            scanLong.match(shortRows, stopped, meter);
        }
        if (scanAll != null && shortRows.length < rows.length) {
            RowMatches[] longRows = Arrays.stream(rows)
                    .filter(row -> left.length(row.left()) > Lanes.MAX_PATTERN)
                    .toArray(RowMatches[]::new);
            scanAll.match(longRows, stopped, meter);
        }
    }

    private void matchInLanes(RowMatches[] rows, RowMatches first, AtomicBoolean stopped, Meter.Part meter) {
        List<BlockMatches> blocks = blocks(rows);
        int lanes = blocks.stream().mapToInt(BlockMatches::lanes).max().orElse(0);
        short[] codes = new short[lanes * TextChunk.MAX_TEXTS];
        for (Section section : sections) {
            for (int from = 0;
                    from < section.chunks.length && first.hasPartnersUpTo(section.lastRow);
                    from += CHUNKS_AT_A_TIME) {
                int to = Math.min(section.chunks.length, from + CHUNKS_AT_A_TIME);
                for (BlockMatches block : blocks) {
                    for (int c = from; c < to && !stopped.get(); c++) {
                        block.match(section.chunks[c], codes);
                        long pairs = block.pairs(section.chunks[c]);
                        meter.add(pairs);
                        tally.add(pairs, pairs);
                    }
                }
            }
        }
    }

    private List<BlockMatches> blocks(RowMatches[] rows) {
        int[] order = Arrays.stream(rows).mapToInt(RowMatches::left).toArray();
        int[] cuts = Block.cuts(scores.recurrence(), left, new Rows(order, 0, order.length));
        return IntStream.range(0, cuts.length - 1)
                .mapToObj(i -> new BlockMatches(
                        scores,
                        Block.of(scores.recurrence(), left, order, cuts[i], cuts[i + 1]),
                        Arrays.copyOfRange(rows, cuts[i], cuts[i + 1])))
                .toList();
    }
}
