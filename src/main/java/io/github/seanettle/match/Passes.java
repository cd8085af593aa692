package io.github.seanettle.match;

import io.github.seanettle.internal.lane.Lanes;
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
     * All pairs, in lanes where they fit; each once. A pass is made when its turn comes, and its chunks go with it. Tiles may
     * have either side in their lanes.
     */
    static List<Supplier<Pass>> of(Comparison comparison) {
        CorpusPair corpora = comparison.corpora();
        LaneScores scores = comparison.laneScores();
        if (corpora == null || scores == null) {
            return oneByOne(comparison, comparison.left().present(), comparison.isOne());
        }
        Passes plan = new Passes(corpora, scores, comparison.measure().worst());
        if (comparison.isOne()) {
            plan.addWithin();
        } else {
            plan.addBetween();
        }
        return plan.passes;
    }

    /** Some left rows, which have a text, with all right ones, one by one. */
    private static List<Supplier<Pass>> oneByOne(Comparison comparison, int[] left, boolean upper) {
        int[] right = comparison.right().present();
        return List.of(() -> new ScalarPass(
                comparison.scorer(),
                comparison.measure().worst(),
                new Rows(left, 0, left.length),
                new Rows(right, 0, right.length),
                upper));
    }

    /**
     * Some left rows against all right ones, left rows in lanes.
     *
     * @param from the first left row
     * @param to the one behind the last
     * @param chunks see {@link #rightChunks}
     */
    static List<Supplier<Pass>> ofRows(Comparison comparison, int from, int to, Chunk[] chunks) {
        CorpusPair corpora = comparison.corpora();
        LaneScores scores = comparison.laneScores();
        if (corpora == null || scores == null) {
            int[] rows = Arrays.stream(comparison.left().present())
                    .filter(row -> row >= from && row < to)
                    .toArray();
            return oneByOne(comparison, rows, false);
        }
        Passes plan = new Passes(corpora, scores, comparison.measure().worst());
        int[] order = Arrays.stream(plan.left.byLength())
                .filter(row -> row >= from && row < to)
                .toArray();
        int patterns = (int) Arrays.stream(order)
                .filter(row -> plan.left.texts().length(row) <= Lanes.MAX_PATTERN)
                .count();
        Rows shortRows = new Rows(order, 0, patterns);
        if (patterns > 0 && chunks.length > 0) {
            plan.passes.add(() -> new LanePass(scores.recurrence(), plan.left.texts(), shortRows, chunks, false));
        }
        plan.addPairs(new Rows(order, patterns, order.length), rows(plan.right, -1, Integer.MAX_VALUE), false);
        plan.addPairs(shortRows, rows(plan.right, scores.longestText(), Integer.MAX_VALUE), false);
        return plan.passes;
    }

    /** The right texts that lanes can take, in chunks; neighbours are of one section of rows, so that their cells are near. */
    static Chunk[] rightChunks(Comparison comparison) {
        CorpusPair corpora = comparison.corpora();
        LaneScores scores = comparison.laneScores();
        if (corpora == null || scores == null) {
            return new Chunk[0];
        }
        Corpus right = corpora.right();
        int[] rows = Arrays.stream(right.byLength(), 0, right.countUpTo(scores.longestText()))
                .sorted()
                .toArray();
        return IntStream.iterate(0, from -> from < rows.length, from -> from + SHORTEST_SECTION)
                .mapToObj(from -> new Rows(rows, from, Math.min(rows.length, from + SHORTEST_SECTION)))
                .flatMap(part -> Arrays.stream(Chunk.cut(right.texts(), part, scores.recurrence())))
                .toArray(Chunk[]::new);
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
        int[] order = left.byLength();
        int patterns = left.countUpTo(Lanes.MAX_PATTERN);
        int texts = left.countUpTo(scores.longestText());
        int size = Math.max(SHORTEST_SECTION, (texts + SECTIONS - 1) / SECTIONS);
        Chunk[][] sections = IntStream.iterate(0, from -> from < texts, from -> from + size)
                .mapToObj(from -> new Rows(order, from, Math.min(texts, from + size)))
                .map(rows -> Chunk.cut(left.texts(), rows, scores.recurrence()))
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
