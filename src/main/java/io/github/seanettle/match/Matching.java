package io.github.seanettle.match;

import io.github.seanettle.internal.engine.OrderedTasks;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matches of all left rows and hands them on in order. Groups of consecutive rows are worked on at once. A group
 * that has too many matches to be kept is divided and done again, so memory stays bounded whatever matches.
 */
final class Matching {
    /** About as many pairs has a group: enough rows to fill lanes, not so many that threads wait for the last one. */
    private static final long PAIRS_A_GROUP = 1 << 26;

    private static final int MOST_ROWS = 4096;
    private static final int FEWEST_ROWS = 128;

    /** A group may keep so many matches, 32 bytes each. */
    static final int USUAL_BUDGET = 1 << 18;

    private static final int PARTS_OF_A_DIVIDED_GROUP = 16;

    private final Comparison comparison;
    private final Ranking ranking;
    private final Route route;
    private final int budget;
    private final ForkJoinPool pool;
    private final Meter meter;
    private final Consumer<? super Match> sink;
    private long matches;

    Matching(
            Comparison comparison,
            Ranking ranking,
            Route route,
            int budget,
            ForkJoinPool pool,
            Meter meter,
            Consumer<? super Match> sink) {
        this.comparison = comparison;
        this.ranking = ranking;
        this.route = route;
        this.budget = budget;
        this.pool = pool;
        this.meter = meter;
        this.sink = sink;
    }

    /** The rows {@code present[from .. to)} and what they match; null if that is too much. */
    private record Group(int from, int to, @Nullable List<Match> matches) {}

    /** Hands all matches on, and returns how many there were. */
    long run() {
        int rows = comparison.left().present().length;
        run(0, rows, rowsAGroup(rows));
        meter.finish();
        return matches;
    }

    private int rowsAGroup(int rows) {
        long byPairs = PAIRS_A_GROUP / Math.max(1, comparison.right().present().length);
        long byThreads = rows / (8L * pool.getParallelism());
        return (int) Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, Math.min(byPairs, byThreads)));
    }

    private void run(int from, int to, int rowsAGroup) {
        AtomicBoolean stopped = new AtomicBoolean();
        OrderedTasks.run(
                pool,
                ((long) to - from + rowsAGroup - 1) / rowsAGroup,
                stopped,
                task -> () -> {
                    int first = from + (int) task * rowsAGroup;
                    return group(first, Math.min(to, first + rowsAGroup), stopped);
                },
                this::take);
    }

    private Group group(int from, int to, AtomicBoolean stopped) {
        RowMatches.Budget ofGroup = new RowMatches.Budget(to - from == 1 ? Integer.MAX_VALUE : budget);
        Meter.Part part = meter.new Part();
        int[] present = comparison.left().present();
        RowMatches[] rows = Arrays.stream(present, from, to)
                .mapToObj(row -> new RowMatches(row, ranking, ofGroup))
                .toArray(RowMatches[]::new);
        try {
            route.match(rows, stopped, part);
            List<Match> matches =
                    Stream.of(rows).flatMap(row -> row.finish().stream()).toList();
            int right = comparison.right().size();
            part.settle(Arrays.stream(present, from, to)
                    .mapToLong(row -> ranking.partners().count(row, right))
                    .sum());
            return new Group(from, to, matches);
        } catch (RowMatches.ExceededException e) {
            part.settle(0);
            return new Group(from, to, null);
        }
    }

    private void take(Group group) {
        if (group.matches == null) {
            int rows = group.to - group.from;
            run(group.from, group.to, (rows + PARTS_OF_A_DIVIDED_GROUP - 1) / PARTS_OF_A_DIVIDED_GROUP);
        } else {
            matches += group.matches.size();
            group.matches.forEach(sink);
        }
    }
}
