package io.github.seanettle.record;

import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.match.Linker;
import io.github.seanettle.match.PairProgress;
import io.github.seanettle.match.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of two lists that match by several fields.
 *
 * <pre>{@code
 * record Person(String name, String town) {}
 * RecordLinker<Person> linker = RecordLinker.allOf(
 *         RecordField.of("name", Person::name, Metrics.jaroWinkler()).withMinSimilarity(0.9),
 *         RecordField.of("town", Person::town, Metrics.damerauLevenshtein()).withMaxDistance(1));
 * List<Person> left = List.of(new Person("Ada Lovelace", "London"));
 * List<Person> right = List.of(new Person("Ada Lovelace", "Paris"), new Person("Ada Lovelacce", "Londno"));
 * RecordMatch match = linker.link(left, right).get(0);
 * match.right();        // 1
 * match.fieldScore(1);  // 1.0
 * }</pre>
 *
 * <p>Three rules decide which records match:
 *
 * <ul>
 *   <li>{@link #allOf}: every field that has a cut-off is within it.
 *   <li>{@link #anyOf}: at least one field is within its cut-off.
 *   <li>{@link #weighted}: the score is high enough, and every field that has a cut-off is within it.
 * </ul>
 *
 * <p>The score of a pair is the weighted mean of its fields' similarities, whatever the rule: the sum of weight ·
 * similarity, divided by the sum of the weights. Fields without a cut-off count in the score only.
 *
 * <p>A missing value (null) is within no cut-off; what it counts in the score is a choice ({@link MissingValues}). Two
 * records that have no field in common match by no rule.
 *
 * <p>The matches are those of two loops over all pairs, but not all pairs are compared: the fields that are likely to leave
 * the fewest pairs, as a sample tells, are linked first by {@link Linker}, and only their links are checked field by field.
 * Matches come by left row, then the best score, then right row; the same ones in the same order whatever the number of
 * threads. Memory: the texts of the fields, the texts of the fields linked first as ids, and the matches of the rows
 * being worked on. An instance is immutable; the with-methods return a changed copy.
 *
 * @param <T> a record. Lists of two types need a common one, such as a small record of the texts to compare.
 */
public final class RecordLinker<T> {
    private final List<RecordField<T>> fields;
    private final RecordRule rule;
    private final Keys<T> keys;
    private final int top;
    private final Ties ties;
    private final @Nullable ForkJoinPool pool;
    private final PairProgress progress;
    private final Tuning tuning;

    /** What is equal in all pairs that are compared. */
    private record Keys<T>(
            List<Function<? super T, ? extends @Nullable CharSequence>> left,
            List<Function<? super T, ? extends @Nullable CharSequence>> right) {
        Keys<T> with(
                Function<? super T, ? extends @Nullable CharSequence> leftKey,
                Function<? super T, ? extends @Nullable CharSequence> rightKey) {
            return new Keys<>(added(left, leftKey), added(right, rightKey));
        }

        private static <E> List<E> added(List<E> list, E element) {
            List<E> longer = new ArrayList<>(list);
            longer.add(element);
            return List.copyOf(longer);
        }
    }

    /**
     * For tests: none of this changes the matches.
     *
     * @param choice puts another plan first
     */
    record Tuning(RecordMatching.Sizes sizes, UnaryOperator<List<RecordPlan>> choice) {
        static final Tuning USUAL = new Tuning(RecordMatching.Sizes.USUAL, plans -> plans);
    }

    private RecordLinker(
            List<RecordField<T>> fields,
            RecordRule rule,
            Keys<T> keys,
            int top,
            Ties ties,
            @Nullable ForkJoinPool pool,
            PairProgress progress,
            Tuning tuning) {
        this.fields = fields;
        this.rule = rule;
        this.keys = keys;
        this.top = top;
        this.ties = ties;
        this.pool = pool;
        this.progress = progress;
        this.tuning = tuning;
    }

    private static <T> RecordLinker<T> of(List<RecordField<T>> fields, boolean any, double minScore) {
        List<RecordField<T>> copy = List.copyOf(Objects.requireNonNull(fields, "fields"));
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("fields must have at least one field, but there is none");
        }
        return new RecordLinker<>(
                copy,
                new RecordRule(any, minScore, MissingValues.COUNT_AS_DIFFERENT),
                new Keys<>(List.of(), List.of()),
                Integer.MAX_VALUE,
                Ties.FIRST,
                null,
                (pairs, ofPairs) -> {},
                Tuning.USUAL);
    }

    private static <T> RecordLinker<T> withCutOffs(List<RecordField<T>> fields, boolean any) {
        RecordLinker<T> linker = of(fields, any, 0);
        if (fields.stream().allMatch(field -> field.bound() == null)) {
            throw new IllegalArgumentException(
                    "no field has a cut-off, so all records would match: give at least one withMaxDistance or"
                            + " withMinSimilarity, or use RecordLinker.weighted");
        }
        return linker;
    }

    /**
     * Finds the pairs of which every field that has a cut-off is within it.
     *
     * @param fields the fields, at least one with a cut-off; the others count in the score only
     * @param <T> a record
     * @return the linker
     * @throws IllegalArgumentException if no field has a cut-off
     * @throws NullPointerException if an argument is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public static <T> RecordLinker<T> allOf(RecordField<T>... fields) {
        return allOf(List.of(fields));
    }

    /**
     * Finds the pairs of which every field that has a cut-off is within it.
     *
     * @param fields the fields, at least one with a cut-off; the others count in the score only
     * @param <T> a record
     * @return the linker
     * @throws IllegalArgumentException if no field has a cut-off
     * @throws NullPointerException if an argument is null
     */
    public static <T> RecordLinker<T> allOf(List<RecordField<T>> fields) {
        return withCutOffs(fields, false);
    }

    /**
     * Finds the pairs of which at least one field is within its cut-off.
     *
     * @param fields the fields, at least one with a cut-off; those without count in the score only
     * @param <T> a record
     * @return the linker
     * @throws IllegalArgumentException if no field has a cut-off
     * @throws NullPointerException if an argument is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public static <T> RecordLinker<T> anyOf(RecordField<T>... fields) {
        return anyOf(List.of(fields));
    }

    /**
     * Finds the pairs of which at least one field is within its cut-off.
     *
     * @param fields the fields, at least one with a cut-off; those without count in the score only
     * @param <T> a record
     * @return the linker
     * @throws IllegalArgumentException if no field has a cut-off
     * @throws NullPointerException if an argument is null
     */
    public static <T> RecordLinker<T> anyOf(List<RecordField<T>> fields) {
        return withCutOffs(fields, true);
    }

    /**
     * Finds the pairs whose score is high enough and of which every field that has a cut-off is within it.
     *
     * @param minScore the least weighted mean of the similarities, from 0 to 1
     * @param fields the fields, at least one
     * @param <T> a record
     * @return the linker
     * @throws IllegalArgumentException if {@code minScore} is not a number from 0 to 1, or there is no field
     * @throws NullPointerException if an argument is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public static <T> RecordLinker<T> weighted(double minScore, RecordField<T>... fields) {
        return weighted(minScore, List.of(fields));
    }

    /**
     * Finds the pairs whose score is high enough and of which every field that has a cut-off is within it.
     *
     * @param minScore the least weighted mean of the similarities, from 0 to 1
     * @param fields the fields, at least one
     * @param <T> a record
     * @return the linker
     * @throws IllegalArgumentException if {@code minScore} is not a number from 0 to 1, or there is no field
     * @throws NullPointerException if an argument is null
     */
    public static <T> RecordLinker<T> weighted(double minScore, List<RecordField<T>> fields) {
        return of(fields, false, checked(minScore));
    }

    private static double checked(double minScore) {
        if (!(minScore >= 0 && minScore <= 1)) {
            throw new IllegalArgumentException("minScore must be a number from 0 to 1, but is " + minScore);
        }
        return minScore;
    }

    /**
     * Asks for a score of all matches, by any rule.
     *
     * @param minScore the least weighted mean of the similarities, from 0 to 1
     * @return the changed linker
     * @throws IllegalArgumentException if {@code minScore} is not a number from 0 to 1
     */
    public RecordLinker<T> withMinScore(double minScore) {
        return with(new RecordRule(rule.any(), checked(minScore), rule.missing()));
    }

    /**
     * Says what a missing value counts in the score; {@link MissingValues#COUNT_AS_DIFFERENT} if not said.
     *
     * @param missing what it counts
     * @return the changed linker
     * @throws NullPointerException if {@code missing} is null
     */
    public RecordLinker<T> withMissing(MissingValues missing) {
        return with(new RecordRule(rule.any(), rule.minScore(), Objects.requireNonNull(missing, "missing")));
    }

    private RecordLinker<T> with(RecordRule newRule) {
        return new RecordLinker<>(fields, newRule, keys, top, ties, pool, progress, tuning);
    }

    /**
     * Compares only records whose keys are equal, as {@link #withBlockOn(Function, Function)} does with one function for
     * both lists.
     *
     * @param key the key of a record; null and the empty text stand for a missing one
     * @return the changed linker
     * @throws NullPointerException if {@code key} is null
     */
    public RecordLinker<T> withBlockOn(Function<? super T, ? extends @Nullable CharSequence> key) {
        Objects.requireNonNull(key, "key");
        return withBlockOn(key, key);
    }

    /**
     * Compares only records whose keys are equal, as Unicode calls them canonically equivalent: a key that is to be compared
     * without case or accents must be folded by the function. Each call adds a key, and all must be equal. A record without a key matches nothing.
     *
     * @param leftKey the key of a left record; null and the empty text stand for a missing one
     * @param rightKey the key of a right record
     * @return the changed linker
     * @throws NullPointerException if an argument is null
     */
    public RecordLinker<T> withBlockOn(
            Function<? super T, ? extends @Nullable CharSequence> leftKey,
            Function<? super T, ? extends @Nullable CharSequence> rightKey) {
        Objects.requireNonNull(leftKey, "leftKey");
        Objects.requireNonNull(rightKey, "rightKey");
        return new RecordLinker<>(fields, rule, keys.with(leftKey, rightKey), top, ties, pool, progress, tuning);
    }

    /**
     * Keeps only the matches of each left row with the best scores; of equally good ones, those of the lower right rows.
     *
     * @param count how many to keep, 1 or more
     * @return the changed linker
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public RecordLinker<T> withTop(int count) {
        return withTop(count, Ties.FIRST);
    }

    /**
     * Keeps only the matches of each left row with the best scores.
     *
     * @param count how many to keep, 1 or more
     * @param ties what becomes of matches that are as good as the last of these
     * @return the changed linker
     * @throws IllegalArgumentException if {@code count} is below 1
     * @throws NullPointerException if {@code ties} is null
     */
    public RecordLinker<T> withTop(int count, Ties ties) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, but is " + count);
        }
        Objects.requireNonNull(ties, "ties");
        return new RecordLinker<>(fields, rule, keys, count, ties, pool, progress, tuning);
    }

    /**
     * Runs on another pool than the common one.
     *
     * @param pool where the work runs
     * @return the changed linker
     * @throws NullPointerException if {@code pool} is null
     */
    public RecordLinker<T> withPool(ForkJoinPool pool) {
        Objects.requireNonNull(pool, "pool");
        return new RecordLinker<>(fields, rule, keys, top, ties, pool, progress, tuning);
    }

    /**
     * Tells how far the work is.
     *
     * @param progress hears it
     * @return the changed linker
     * @throws NullPointerException if {@code progress} is null
     */
    public RecordLinker<T> withProgress(PairProgress progress) {
        Objects.requireNonNull(progress, "progress");
        return new RecordLinker<>(fields, rule, keys, top, ties, pool, progress, tuning);
    }

    /** Works in another way, with the same result. */
    RecordLinker<T> withTuning(Tuning newTuning) {
        return new RecordLinker<>(fields, rule, keys, top, ties, pool, progress, newTuning);
    }

    /**
     * Finds all matches of two lists and keeps them.
     *
     * @param left one list
     * @param right the other
     * @return the matches, by left row, then best score, then right row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws NullPointerException if a list is null
     */
    public List<RecordMatch> link(List<? extends T> left, List<? extends T> right) {
        List<RecordMatch> matches = new ArrayList<>();
        link(left, right, matches::add);
        return matches;
    }

    /**
     * Finds all matches of two lists and hands them on one by one, so that they need not fit into memory.
     *
     * <p>Lists must not change meanwhile. What the sink, a field's function or a metric of your own throws ends the work and
     * comes out here.
     *
     * @param left one list
     * @param right the other
     * @param sink takes the matches, on the calling thread, by left row, then best score, then right row
     * @return what was done: which fields were linked first, how many pairs were candidates
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws NullPointerException if an argument is null
     */
    public RecordReport link(List<? extends T> left, List<? extends T> right, Consumer<? super RecordMatch> sink) {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(sink, "sink");
        RecordBlocks blocks = keys.left.isEmpty()
                ? RecordBlocks.whole(left.size(), right.size())
                : RecordBlocks.of(RecordBlocks.keys(left, keys.left), RecordBlocks.keys(right, keys.right));
        return run(RecordTexts.between(fields, left, right), blocks, sink);
    }

    /**
     * Finds all matches within one list. Each pair of two rows comes up once, with the lower row as the left one; but with
     * {@link #withTop} each row gets its best matches among all others. The keys of blocks are those of left records.
     *
     * @param list the list
     * @param sink takes the matches, on the calling thread, by left row, then best score, then right row
     * @return what was done: which fields were linked first, how many pairs were candidates
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws NullPointerException if an argument is null
     */
    public RecordReport linkWithin(List<? extends T> list, Consumer<? super RecordMatch> sink) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(sink, "sink");
        Partners partners = top == Integer.MAX_VALUE ? Partners.LATER : Partners.OTHERS;
        List<@Nullable List<String>> keysOfRows = RecordBlocks.keys(list, keys.left);
        RecordBlocks blocks = keys.left.isEmpty()
                ? RecordBlocks.whole(list.size(), list.size())
                : RecordBlocks.of(keysOfRows, keysOfRows);
        return run(RecordTexts.within(fields, list, partners), blocks, sink);
    }

    private RecordReport run(RecordTexts texts, RecordBlocks blocks, Consumer<? super RecordMatch> sink) {
        RecordPlanner planner = new RecordPlanner(texts, rule, blocks);
        RecordMatching.Setup setup =
                new RecordMatching.Setup(top, ties, pool == null ? ForkJoinPool.commonPool() : pool, tuning.sizes);
        return new RecordMatching(
                        texts,
                        rule,
                        blocks,
                        setup,
                        tuning.choice.apply(planner.plans()).get(0),
                        planner.order(),
                        new RecordMeter(progress, blocks.pairs(texts.partners())),
                        sink)
                .run();
    }
}
