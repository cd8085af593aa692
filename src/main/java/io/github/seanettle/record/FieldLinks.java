package io.github.seanettle.record;

import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.match.Corpus;
import io.github.seanettle.match.Linker;
import io.github.seanettle.match.Match;
import io.github.seanettle.match.PairProgress;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.record.RecordPlan.Driver;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The links of one field between the records of one block. */
final class FieldLinks {
    private final RecordTexts texts;
    private final Driver driver;
    private final RecordBlocks.Block block;

    /** The right texts, which are read once; null before, and for a metric that is handed whole texts. */
    private @Nullable Corpus right;

    FieldLinks(RecordTexts texts, Driver driver, RecordBlocks.Block block) {
        this.texts = texts;
        this.driver = driver;
        this.block = block;
    }

    /**
     * Finds the links of a range of left rows.
     *
     * @param sink takes them by left row, on the calling thread, until it wants no more and says false
     */
    void find(int from, int to, ForkJoinPool pool, PairProgress progress, Sink sink) {
        StringMetric metric = texts.field(driver.field()).metric();
        Linker linker = driver.bound().linker(metric).withPool(pool).withProgress(progress);
        boolean eachPairOnce = texts.partners() == Partners.LATER;
        int[] leftRows = rows(block.left(), row -> row >= from && (eachPairOnce || row < to));
        int[] rightRows = eachPairOnce ? leftRows : block.right();
        Consumer<Match> taking = match -> {
            int left = leftRows[match.left()];
            if (left >= to || !sink.take(left, rightRows[match.right()])) {
                throw new EnoughException();
            }
        };
        try {
            if (eachPairOnce) {
                linker.linkWithin(texts(texts.left(), leftRows), taking);
            } else if (metric instanceof UnitMetric ofUnits) {
                Corpus left = Corpus.of(texts(texts.left(), leftRows), ofUnits.textOptions());
                linker.link(left, right(ofUnits), taking);
            } else {
                linker.link(texts(texts.left(), leftRows), texts(texts.right(), rightRows), taking);
            }
        } catch (EnoughException e) {
            // the rows before that one are complete
        }
    }

    /** Takes a pair; answers false if it was one too many. */
    interface Sink {
        boolean take(int left, int right);
    }

    private Corpus right(UnitMetric metric) {
        if (right == null) {
            right = Corpus.of(texts(texts.right(), block.right()), metric.textOptions());
        }
        return right;
    }

    private static int[] rows(int[] rows, IntPredicate wanted) {
        return Arrays.stream(rows).filter(wanted).toArray();
    }

    private List<@Nullable String> texts(@Nullable String[][] of, int[] rows) {
        @Nullable String[] ofField = of[driver.field()];
        return Arrays.asList(IntStream.of(rows).mapToObj(row -> ofField[row]).toArray(String[]::new));
    }

    /** Ends a link whose sink has enough. */
    private static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super("enough", null, false, false);
        }
    }
}
