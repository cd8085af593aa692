package io.github.seanettle.spark.join;

import io.github.seanettle.match.Linker;
import io.github.seanettle.match.Match;
import io.github.seanettle.match.MatchKeys;
import io.github.seanettle.metric.PreparedDistanceQuery;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringDistance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ForkJoinPool;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * Compares the texts of each block: those of {@link KeyedTexts}, sorted by block, part and side, right ones first. A pair that
 * meets in several blocks comes out of that of its {@linkplain MatchKeys#owner owner} only.
 *
 * @param rule what matches
 * @param keys the keys that blocks are made by
 * @param best which matches of a left text are wanted; null for all
 * @param within whether both sides are one list, and a pair is wanted once: then the left text is the shorter one, or as long
 *     and the lower one
 */
record CompareBlocks(
        MatchRule rule, MatchKeys keys, @Nullable Best best, boolean within)
        implements MapPartitionsFunction<Row, Row> {
    /** A block is compared in slices of so many pairs, so that never more matches than these are kept. */
    private static final int PAIRS_A_SLICE = 1 << 20;

    /** For fewer pairs there is no plan. */
    private static final int PAIRS_WORTH_A_PLAN = 1 << 13;

    static final String FIRST_KEY = "first_key";

    /** Two texts that match; and the lowest key of the right one's rows, if the best are wanted. */
    static StructType schema(@Nullable DataType order) {
        List<StructField> fields = new ArrayList<>();
        fields.add(Pairs.field(Pairs.LEFT_TEXT, DataTypes.StringType));
        fields.add(Pairs.field(Pairs.RIGHT_TEXT, DataTypes.StringType));
        fields.add(DataTypes.createStructField(Pairs.SCORE, DataTypes.DoubleType, false));
        if (order != null) {
            fields.add(Pairs.field(FIRST_KEY, order));
        }
        return DataTypes.createStructType(fields);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Blocks(rows);
    }

    private static final class ShutDown implements TaskCompletionListener {
        private final ForkJoinPool pool;

        ShutDown(ForkJoinPool pool) {
            this.pool = pool;
        }

        @Override
        public void onTaskCompletion(TaskContext context) {
            pool.shutdownNow();
        }
    }

    /** One block after the other, and of each one slice after the other. */
    private final class Blocks implements Iterator<Row> {
        private final Iterator<Row> rows;
        private final Linker linker;
        private @Nullable Row ahead;

        private long block;
        private int part;
        private final List<String> rights = new ArrayList<>();
        private final List<@Nullable Object> rightKeys = new ArrayList<>();
        private final List<long @Nullable []> rightBlocks = new ArrayList<>();

        private List<String> lefts = List.of();
        private Iterator<Match> matches = Collections.emptyIterator();
        private @Nullable Row found;
        private int left = -1;
        private long[] leftBlocks = {};

        Blocks(Iterator<Row> rows) {
            this.rows = rows;
            ForkJoinPool pool = new ForkJoinPool(1);
            TaskContext.get().addTaskCompletionListener(new ShutDown(pool));
            Linker all = rule.linker().withPool(pool);
            this.linker = best == null ? all : all.withTop(best.count(), best.ties());
            advance();
        }

        private void advance() {
            ahead = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            while (found == null && (matches.hasNext() || nextSlice())) {
                found = matches.hasNext() ? pair(matches.next()) : null;
            }
            return found != null;
        }

        @Override
        public Row next() {
            if (!hasNext() || found == null) {
                throw new NoSuchElementException();
            }
            Row next = found;
            found = null;
            return next;
        }

        /** Compares the next left texts; false if there are none. */
        private boolean nextSlice() {
            Row row = ahead;
            if (row == null) {
                return false;
            }
            if (row.getLong(0) != block || row.getInt(1) != part || !row.getBoolean(2)) {
                readRights(row);
            }
            left = -1;
            lefts = new ArrayList<>();
            int most = Math.max(1, PAIRS_A_SLICE / Math.max(1, rights.size()));
            while (lefts.size() < most && isOfBlock(true)) {
                String text = text();
                if (!rights.isEmpty()) {
                    lefts.add(text);
                }
            }
            List<Match> found = new ArrayList<>();
            if ((long) lefts.size() * rights.size() < PAIRS_WORTH_A_PLAN) {
                compareOneByOne(found);
            } else {
                linker.link(lefts, rights, found::add);
            }
            matches = found.iterator();
            return true;
        }

        /** Begins a block. */
        private void readRights(Row first) {
            block = first.getLong(0);
            part = first.getInt(1);
            rights.clear();
            rightKeys.clear();
            rightBlocks.clear();
            while (isOfBlock(false)) {
                rightKeys.add(best == null || ahead == null ? null : ahead.get(4));
                rightBlocks.add(null);
                rights.add(text());
            }
        }

        private boolean isOfBlock(boolean left) {
            Row row = ahead;
            return row != null && row.getLong(0) == block && row.getInt(1) == part && row.getBoolean(2) == left;
        }

        private String text() {
            Row row = ahead;
            if (row == null) {
                throw new NoSuchElementException();
            }
            advance();
            return row.getString(3);
        }

        private void compareOneByOne(List<Match> found) {
            for (int i = 0; i < lefts.size(); i++) {
                if (rule.byDistance()) {
                    PreparedDistanceQuery query = ((StringDistance) rule.metric()).prepare(lefts.get(i));
                    for (int j = 0; j < rights.size(); j++) {
                        int distance = query.distance(rights.get(j), rule.maxDistance());
                        if (distance <= rule.maxDistance()) {
                            found.add(new Match(i, j, distance));
                        }
                    }
                } else {
                    PreparedQuery query = rule.metric().prepare(lefts.get(i));
                    for (int j = 0; j < rights.size(); j++) {
                        double similarity = query.similarity(rights.get(j), rule.minSimilarity());
                        if (similarity >= rule.minSimilarity()) {
                            found.add(new Match(i, j, similarity));
                        }
                    }
                }
            }
        }

        /** A match as a row, or null if it is not wanted, or not here. */
        private @Nullable Row pair(Match match) {
            String leftText = lefts.get(match.left());
            String rightText = rights.get(match.right());
            if (within && !isInOrder(leftText, rightText) || !isOwner(match)) {
                return null;
            }
            return best == null
                    ? RowFactory.create(leftText, rightText, match.score())
                    : RowFactory.create(leftText, rightText, match.score(), rightKeys.get(match.right()));
        }

        private boolean isInOrder(String leftText, String rightText) {
            int longer = MatchKeys.length(linker, rightText) - MatchKeys.length(linker, leftText);
            return longer > 0 || longer == 0 && leftText.compareTo(rightText) < 0;
        }

        private boolean isOwner(Match match) {
            if (match.left() != left) {
                left = match.left();
                leftBlocks = keys.left(lefts.get(left));
            }
            if (leftBlocks.length == 1) {
                return true;
            }
            long[] ofRight = rightBlocks.get(match.right());
            if (ofRight == null) {
                ofRight = keys.right(rights.get(match.right()));
                rightBlocks.set(match.right(), ofRight);
            }
            return ofRight.length == 1 || MatchKeys.owner(leftBlocks, ofRight) == block;
        }
    }
}
