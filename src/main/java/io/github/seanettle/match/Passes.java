package io.github.seanettle.match;

import io.github.seanettle.internal.lane.Lanes;
import io.github.seanettle.internal.lane.Recurrence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Divides all pairs of two corpora so that the shorter text of each pair is in a lane, where either side will do.
 *
 * <p>Lanes come in classes by how many units fit. Left rows of a class meet the right rows that are of this class or
 * longer; right rows of the class meet the left rows that are longer. What fits no lane goes to the pair kernels. Of one
 * list, rows meet those that stand after them by length.
 */
final class Passes {
    /** So few rows are in lanes whatever their length: blocks of the other side would each meet a handful of texts. */
    private static final int FEW_ROWS = 256;

    /** A list against itself is cut into so many sections; half of one section's work is in vain. */
    private static final int SECTIONS = 16;

    private static final int SHORTEST_SECTION = 4096;

    private final Corpus left;
    private final Corpus right;
    private final LaneScores scores;
    private final double noBound;
    private final List<Supplier<Pass>> passes = new ArrayList<>();
    private int @Nullable [] sortedLeft;
    private int @Nullable [] sortedRight;

    private Passes(CorpusPair pair, LaneScores scores, double noBound) {
        this.left = pair.left();
        this.right = pair.right();
        this.scores = scores;
        this.noBound = noBound;
    }

    /**
     * All pairs, in lanes where they fit.  A pass is made when its turn comes, and its chunks go with it.
     *
     * @param noBound the worst score that there can be
     */
    static List<Supplier<Pass>> of(CorpusPair pair, LaneScores scores, double noBound) {
        Passes plan = new Passes(pair, scores, noBound);
        if (pair.isOne()) {
            plan.addWithin();
        } else {
            plan.addBetween();
        }
        return plan.passes;
    }

    /** All pairs, one by one. */
    static List<Supplier<Pass>> oneByOne(PairScorer scorer, double noBound, int[] left, int[] right, boolean isOne) {
        Rows leftRows = new Rows(left, 0, left.length);
        Rows rightRows = new Rows(right, 0, right.length);
        return List.of(() -> new ScalarPass(scorer, noBound, leftRows, rightRows, isOne));
    }

    private void addBetween() {
        boolean leftIsFew = left.byLength().length < FEW_ROWS && left.byLength().length <= right.byLength().length;
        boolean rightIsFew = right.byLength().length < FEW_ROWS && !leftIsFew;
        int shorter = -1;
        while (shorter < Lanes.MAX_PATTERN) {
            int end = Math.min(
                    Lanes.MAX_PATTERN,
                    Lanes.kernel(scores.recurrence(), shorter + 1).maxPattern());
            if (!rightIsFew) {
                addLanes(left, shorter, end, right, leftIsFew ? -1 : shorter);
            }
            if (!leftIsFew) {
                addLanes(right, shorter, end, left, rightIsFew ? -1 : end);
            }
            shorter = end;
        }
        int longest = scores.longestText();
        addPairs(
                rows(left, rightIsFew ? -1 : Lanes.MAX_PATTERN, Integer.MAX_VALUE),
                rows(right, leftIsFew ? -1 : Lanes.MAX_PATTERN, Integer.MAX_VALUE),
                false);
        if (!rightIsFew) {
            addPairs(rows(left, -1, Lanes.MAX_PATTERN), rows(right, longest, Integer.MAX_VALUE), false);
        }
        if (!leftIsFew) {
            addPairs(rows(left, longest, Integer.MAX_VALUE), rows(right, -1, Lanes.MAX_PATTERN), false);
        }
    }

    private void addWithin() {
        Recurrence recurrence = scores.recurrence();
        int[] order = left.byLength();
        int patterns = left.countUpTo(Lanes.MAX_PATTERN);
        int texts = left.countUpTo(scores.longestText());
        int size = Math.max(SHORTEST_SECTION, (texts + SECTIONS - 1) / SECTIONS);
        Chunk[][] sections = IntStream.iterate(0, from -> from < texts, from -> from + size)
                .mapToObj(from -> new Rows(order, from, Math.min(texts, from + size)))
                .map(rows -> Chunk.cut(left.texts(), Chunk.sort(left.texts(), rows, recurrence), recurrence))
                .toArray(Chunk[][]::new);
        for (int s = 0; s * size < patterns; s++) {
            Rows rows = new Rows(order, s * size, Math.min(patterns, (s + 1) * size));
            Chunk[] own = sections[s];
            Chunk[] later =
                    Arrays.stream(sections).skip(s + 1L).flatMap(Arrays::stream).toArray(Chunk[]::new);
            passes.add(() -> new LanePass(scores.recurrence(), left.texts(), rows, own, true));
            passes.add(() -> new LanePass(scores.recurrence(), left.texts(), rows, later, false));
        }
        addPairs(new Rows(order, patterns, order.length), new Rows(order, patterns, order.length), true);
        addPairs(new Rows(order, 0, patterns), new Rows(order, texts, order.length), false);
    }

    /** Patterns of more than {@code above} and at most {@code upTo} units against all texts of more than {@code textsAbove}. */
    private void addLanes(Corpus patterns, int above, int upTo, Corpus texts, int textsAbove) {
        Rows rows = rows(patterns, above, upTo);
        Rows others = rows(texts, textsAbove, scores.longestText());
        if (rows.count() > 0 && others.count() > 0) {
            passes.add(() -> new LanePass(
                    scores.recurrence(),
                    patterns.texts(),
                    rows,
                    Chunk.cut(texts.texts(), sorted(texts, textsAbove), scores.recurrence()),
                    false));
        }
    }

    /** The texts of more than so many units that lanes can take. All of a corpus are sorted once only. */
    private int[] sorted(Corpus texts, int above) {
        if (texts == left && sortedLeft == null) {
            sortedLeft = Chunk.sort(texts.texts(), rows(texts, -1, scores.longestText()), scores.recurrence());
        }
        if (texts == right && sortedRight == null) {
            sortedRight = Chunk.sort(texts.texts(), rows(texts, -1, scores.longestText()), scores.recurrence());
        }
        int[] all = Objects.requireNonNull(texts == left ? sortedLeft : sortedRight);
        return Arrays.stream(all)
                .filter(row -> texts.texts().length(row) > above)
                .toArray();
    }

    private void addPairs(Rows leftRows, Rows rightRows, boolean upper) {
        if (leftRows.count() > 0 && rightRows.count() > 0) {
            PairScorer scorer = new UnitScorer(scores.metric(), scores.byDistance(), left.texts(), right.texts());
            passes.add(() -> new ScalarPass(scorer, noBound, leftRows, rightRows, upper));
        }
    }

    private static Rows rows(Corpus corpus, int above, int upTo) {
        return new Rows(corpus.byLength(), corpus.countUpTo(above), corpus.countUpTo(upTo));
    }
}
