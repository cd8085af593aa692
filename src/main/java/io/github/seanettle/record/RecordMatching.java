package io.github.seanettle.record;

import io.github.seanettle.internal.engine.OrderedTasks;
import io.github.seanettle.match.PairProgress;
import io.github.seanettle.match.Ties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds the matches of two lists of records by a plan, and hands them on in order.
 *
 * <p>Each driver in each large block yields its links by left row. All but the last are kept; when one has too many, the
 * rows from there on wait for another round. The links of the last are joined with those of the same row as they come,
 * and checked. So what is kept is bounded, whatever matches. In small blocks all pairs are candidates.
 */
final class RecordMatching {
    private static final Comparator<RecordMatch> BEST_FIRST =
            Comparator.comparingDouble(RecordMatch::score).reversed().thenComparingInt(RecordMatch::right);

    private final RecordTexts texts;
    private final RecordRule rule;
    private final RecordBlocks blocks;
    private final Setup setup;
    private final RecordPlan plan;
    private final int[] order;
    private final RecordMeter meter;
    private final Consumer<? super RecordMatch> sink;
    private final List<FieldLinks> sources = new ArrayList<>();
    private final List<CandidatePairs> found = new ArrayList<>();
    private long candidates;
    private long matches;

    /**
     * How the work is done.
     *
     * @param top how many matches of a left row are wanted
     * @param ties what becomes of others as good as the last of these
     * @param sizes what is worked on at once
     */
    record Setup(int top, Ties ties, ForkJoinPool pool, Sizes sizes) {}

    /**
     * What is worked on at once. The result does not depend on it.
     *
     * @param smallBlock a block of so many pairs is small: going through them is faster than to prepare a link
     * @param kept how many links of all drivers but the last are kept
     * @param batch how many candidates are checked at once
     * @param task how many candidates a thread checks at a time
     */
    record Sizes(long smallBlock, int kept, int batch, int task) {
        static final Sizes USUAL = new Sizes(1 << 15, 1 << 22, 1 << 17, 1 << 12);
    }

    RecordMatching(
            RecordTexts texts,
            RecordRule rule,
            RecordBlocks blocks,
            Setup setup,
            RecordPlan plan,
            int[] order,
            RecordMeter meter,
            Consumer<? super RecordMatch> sink) {
        this.texts = texts;
        this.rule = rule;
        this.blocks = blocks;
        this.setup = setup;
        this.plan = plan;
        this.order = order;
        this.meter = meter;
        this.sink = sink;
    }

    RecordReport run() {
        for (RecordPlan.Driver driver : plan.drivers()) {
            blocks.blocks().stream().filter(this::isLarge).forEach(block -> {
                sources.add(new FieldLinks(texts, driver, block));
                found.add(new CandidatePairs());
            });
        }
        if (sources.isEmpty()) {
            check(0, texts.leftSize());
        } else {
            runRounds();
        }
        meter.finish();
        boolean areAllSmall = sources.isEmpty() && !plan.drivers().isEmpty();
        String how = areAllSmall ? "all pairs are candidates: there are few" : plan.describe(texts);
        return new RecordReport(how, blocks.pairs(texts.partners()), candidates, matches);
    }

    private boolean isLarge(RecordBlocks.Block block) {
        return !plan.drivers().isEmpty() && block.pairs() > setup.sizes().smallBlock();
    }

    private void runRounds() {
        int rows = texts.leftSize();
        long most = rows;
        for (int from = 0; from < rows; ) {
            int to = runRound(from, (int) Math.min(rows, from + most));
            most = to - from == most ? 2 * most : Math.max(1, to - from);
            from = to;
        }
    }

    /** Finds the matches of left rows, and returns the row it got to. */
    private int runRound(int from, int to) {
        int end = to;
        int last = sources.size() - 1;
        found.forEach(CandidatePairs::clear);
        for (int source = 0; source < last; source++) {
            end = keep(source, from, end);
        }
        int rowsEnd = end;
        int[] checked = {from};
        CandidatePairs ofLast = found.get(last);
        sources.get(last).find(from, rowsEnd, setup.pool(), progress(last, from, rowsEnd), (left, right) -> {
            if (ofLast.count() >= setup.sizes().batch() && left > checked[0]) {
                check(checked[0], left);
                checked[0] = left;
            }
            ofLast.add(left, right);
            return true;
        });
        check(checked[0], rowsEnd);
        return rowsEnd;
    }

    /** Keeps the links of a source, and returns the first row whose links are not complete. */
    private int keep(int source, int from, int to) {
        int most = setup.sizes().kept() / sources.size();
        int[] end = {to};
        CandidatePairs kept = found.get(source);
        int[] latest = {from};
        sources.get(source).find(from, to, setup.pool(), progress(source, from, to), (left, right) -> {
            if (left > latest[0] && kept.count() >= most) {
                end[0] = left;
                return false;
            }
            latest[0] = left;
            kept.add(left, right);
            return true;
        });
        return end[0];
    }

    private PairProgress progress(int source, int from, int to) {
        double rows = texts.leftSize();
        return (pairs, ofPairs) -> {
            double done = (source + (double) pairs / Math.max(1, ofPairs)) / sources.size();
            meter.tell((from + done * (to - from)) / rows);
        };
    }

    /** A left row and the right ones that may match it. */
    private record Row(int left, int[] right) {}

    /** The matches of some rows. */
    private record Checked(long candidates, List<RecordMatch> matches) {}

    private void check(int from, int to) {
        List<Row> rows = new ArrayList<>();
        for (int left = from; left < to; left++) {
            int[] right = candidates(left);
            if (right.length > 0) {
                rows.add(new Row(left, right));
            }
        }
        int[] starts = starts(rows);
        AtomicBoolean stopped = new AtomicBoolean();
        OrderedTasks.run(
                setup.pool(),
                starts.length - 1,
                stopped,
                task -> () -> check(rows.subList(starts[(int) task], starts[(int) task + 1]), stopped),
                this::handOn);
    }

    private int[] candidates(int left) {
        RecordBlocks.Block block = blocks.blockOf(left);
        if (block == null) {
            return new int[0];
        }
        if (!isLarge(block)) {
            return block.right();
        }
        if (found.size() == 1) {
            return found.get(0).take(left);
        }
        return found.stream()
                .flatMapToInt(pairs -> Arrays.stream(pairs.take(left)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Where the rows of each task begin, and the last ones end. */
    private int[] starts(List<Row> rows) {
        IntStream.Builder starts = IntStream.builder().add(0);
        long inTask = 0;
        for (int i = 0; i < rows.size(); i++) {
            inTask += rows.get(i).right.length;
            if (inTask >= setup.sizes().task() || i == rows.size() - 1) {
                starts.add(i + 1);
                inTask = 0;
            }
        }
        return starts.build().toArray();
    }

    private Checked check(List<Row> rows, AtomicBoolean stopped) {
        List<RecordMatch> all = new ArrayList<>();
        long compared = 0;
        for (Row row : rows) {
            RecordQuery query = new RecordQuery(texts, rule, order, row.left);
            List<RecordMatch> ofRow = new ArrayList<>();
            for (int i = 0; i < row.right.length && !stopped.get(); i++) {
                if (texts.partners().admit(row.left, row.right[i])) {
                    compared++;
                    RecordMatch match = query.match(row.right[i]);
                    if (match != null) {
                        ofRow.add(match);
                    }
                }
            }
            ofRow.sort(BEST_FIRST);
            all.addAll(ofRow.subList(0, wanted(ofRow)));
        }
        return new Checked(compared, all);
    }

    private int wanted(List<RecordMatch> sorted) {
        int count = Math.min(setup.top(), sorted.size());
        while (setup.ties() == Ties.ALL
                && count > 0
                && count < sorted.size()
                && sorted.get(count).score() == sorted.get(count - 1).score()) {
            count++;
        }
        return count;
    }

    private void handOn(Checked checked) {
        candidates += checked.candidates;
        matches += checked.matches.size();
        checked.matches.forEach(sink);
        if (sources.isEmpty()) {
            meter.tell(candidates);
        }
    }
}
