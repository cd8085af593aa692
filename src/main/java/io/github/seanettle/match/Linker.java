package io.github.seanettle.match;

import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of two lists that match: every row of one is held against every row of the other.
 *
 * <pre>{@code
 * Linker linker = Linker.withinDistance(Metrics.damerauLevenshtein(), 2).withTop(1);
 * for (Match match : linker.link(List.of("Jellyfish Inc"), List.of("Jelly Fish Inc", "Squid Ltd"))) {
 *     System.out.println(match); // Match[left=0, right=0, score=2.0]
 * }
 * }</pre>
 *
 * <p>Matches come by left row, then the best score, then right row; the same ones in the same order whatever the number of
 * threads and the {@link LinkPlan}. A missing text (null) matches nothing. Texts are read once. Pairs are left out only if
 * their lengths, letters or pieces prove that they cannot match. Memory: the lists as ids (about 4 bytes a unit and 60 a
 * row), for each edit up to 20 bytes a right row more if {@link LinkPlan#SEGMENTS} is taken, and the matches of the rows
 * being worked on. An instance is immutable; the with-methods return a changed copy.
 */
public final class Linker {
    private static final double NANOS = 1e9;

    private final Measure measure;
    private final double worst;
    private final int top;
    private final Ties ties;
    private final @Nullable ForkJoinPool pool;
    private final PairProgress progress;
    private final @Nullable LinkPlan plan;
    private final Consumer<LinkReport> report;
    private final int budget;

    private Linker(
            Measure measure,
            double worst,
            int top,
            Ties ties,
            @Nullable ForkJoinPool pool,
            PairProgress progress,
            @Nullable LinkPlan plan,
            Consumer<LinkReport> report,
            int budget) {
        this.measure = measure;
        this.worst = worst;
        this.top = top;
        this.ties = ties;
        this.pool = pool;
        this.progress = progress;
        this.plan = plan;
        this.report = report;
        this.budget = budget;
    }

    Measure measure() {
        return measure;
    }

    /** The worst score of a match. */
    double worst() {
        return worst;
    }

    /** Whether all matches are kept. */
    boolean keepsAll() {
        return top == Integer.MAX_VALUE;
    }

    ForkJoinPool pool() {
        return pool == null ? ForkJoinPool.commonPool() : pool;
    }

    PairProgress progress() {
        return progress;
    }

    private static Linker of(Measure measure, double worst) {
        return new Linker(
                measure,
                worst,
                Integer.MAX_VALUE,
                Ties.FIRST,
                null,
                (pairs, ofPairs) -> {},
                null,
                told -> {},
                Matching.USUAL_BUDGET);
    }

    /**
     * Finds all pairs that are at most {@code maxDistance} apart; their scores are distances.
     *
     * @param metric what counts, built in or your own
     * @param maxDistance the largest distance of a match, 0 or more
     * @return the linker
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     * @throws NullPointerException if {@code metric} is null
     */
    public static Linker withinDistance(StringDistance metric, int maxDistance) {
        Objects.requireNonNull(metric, "metric");
        if (maxDistance < 0) {
            throw new IllegalArgumentException("maxDistance must be 0 or more, but is " + maxDistance);
        }
        Measure measure = new Measure(metric, true);
        return of(measure, Math.min(maxDistance, measure.worst()));
    }

    /**
     * Finds all pairs that are at least {@code minSimilarity} alike; their scores are similarities.
     *
     * @param metric what compares, built in or your own
     * @param minSimilarity the least similarity of a match, from 0 to 1
     * @return the linker
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     * @throws NullPointerException if {@code metric} is null
     */
    public static Linker withSimilarity(StringMetric metric, double minSimilarity) {
        Objects.requireNonNull(metric, "metric");
        if (!(minSimilarity >= 0 && minSimilarity <= 1)) {
            throw new IllegalArgumentException("minSimilarity must be a number from 0 to 1, but is " + minSimilarity);
        }
        return of(new Measure(metric, false), minSimilarity);
    }

    /**
     * Keeps only the best matches of each left row; of equally good ones, those of the lower right rows.
     *
     * @param count how many to keep, 1 or more
     * @return the changed linker
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public Linker withTop(int count) {
        return withTop(count, Ties.FIRST);
    }

    /**
     * Keeps only the best matches of each left row.
     *
     * @param count how many to keep, 1 or more
     * @param ties what becomes of matches that are as good as the last of these
     * @return the changed linker
     * @throws IllegalArgumentException if {@code count} is below 1
     * @throws NullPointerException if {@code ties} is null
     */
    public Linker withTop(int count, Ties ties) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, but is " + count);
        }
        Objects.requireNonNull(ties, "ties");
        return new Linker(measure, worst, count, ties, pool, progress, plan, report, budget);
    }

    /**
     * Runs on another pool than the common one.
     *
     * @param pool where the work runs
     * @return the changed linker
     * @throws NullPointerException if {@code pool} is null
     */
    public Linker withPool(ForkJoinPool pool) {
        Objects.requireNonNull(pool, "pool");
        return new Linker(measure, worst, top, ties, pool, progress, plan, report, budget);
    }

    /**
     * Tells how far the work is.
     *
     * @param progress hears it
     * @return the changed linker
     * @throws NullPointerException if {@code progress} is null
     */
    public Linker withProgress(PairProgress progress) {
        Objects.requireNonNull(progress, "progress");
        return new Linker(measure, worst, top, ties, pool, progress, plan, report, budget);
    }

    /**
     * Takes one way to find the matches, whatever it costs. The matches are the same; without this the way is chosen that is
     * expected to be the fastest.
     *
     * @param newPlan the way
     * @return the changed linker
     * @throws IllegalArgumentException if the plan does not serve the metric; the message says which ones do
     * @throws NullPointerException if {@code newPlan} is null
     */
    public Linker withPlan(LinkPlan newPlan) {
        Objects.requireNonNull(newPlan, "newPlan");
        Set<LinkPlan> serving = LinkPlan.serving(measure);
        if (!serving.contains(newPlan)) {
            throw new IllegalArgumentException("the plan " + newPlan + " does not serve " + measure.metric() + "; "
                    + serving.stream().map(LinkPlan::toString).collect(Collectors.joining(", "))
                    + (serving.size() == 1 ? " does" : " do"));
        }
        return new Linker(measure, worst, top, ties, pool, progress, newPlan, report, budget);
    }

    /**
     * Tells how matches were found and what it took, when all are handed on.
     *
     * @param newReport hears it, on the thread that asked for the matches
     * @return the changed linker
     * @throws NullPointerException if {@code newReport} is null
     */
    public Linker withReport(Consumer<LinkReport> newReport) {
        Objects.requireNonNull(newReport, "newReport");
        return new Linker(measure, worst, top, ties, pool, progress, plan, newReport, budget);
    }

    /** Keeps at most so many matches of a group of rows at a time. */
    Linker withBudget(int newBudget) {
        return new Linker(measure, worst, top, ties, pool, progress, plan, report, newBudget);
    }

    /**
     * Finds all matches of two lists and keeps them.
     *
     * @param left one list; null stands for a missing text
     * @param right the other
     * @return the matches, by left row, then best score, then right row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws NullPointerException if a list is null
     */
    public List<Match> link(List<? extends @Nullable CharSequence> left, List<? extends @Nullable CharSequence> right) {
        List<Match> matches = new ArrayList<>();
        link(left, right, matches::add);
        return matches;
    }

    /**
     * Finds the matches of two lists and chooses from them so that each row has one partner at most. All matches are kept
     * meanwhile, with {@link #withTop} the best ones of each left row.
     *
     * @param left one list; null stands for a missing text
     * @param right the other
     * @param oneToOne how to choose
     * @return the matches that are chosen, by left row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws TooManyMatchesException if more pairs match than the heap can keep
     * @throws NullPointerException if an argument is null
     */
    public List<Match> linkOneToOne(
            List<? extends @Nullable CharSequence> left,
            List<? extends @Nullable CharSequence> right,
            OneToOne oneToOne) {
        Objects.requireNonNull(oneToOne, "oneToOne");
        MatchStore matches = OneToOne.newStore();
        link(left, right, matches::add);
        return oneToOne.of(matches, new Worth(measure.byDistance()), worst);
    }

    /**
     * Finds the matches of two corpora and chooses from them, as {@link #linkOneToOne(List, List, OneToOne)} does.
     *
     * @param left one corpus
     * @param right the other
     * @param oneToOne how to choose
     * @return the matches that are chosen, by left row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws IllegalArgumentException if the metric reads texts in another way, or is handed whole texts
     * @throws TooManyMatchesException if more pairs match than the heap can keep
     * @throws NullPointerException if an argument is null
     */
    public List<Match> linkOneToOne(Corpus left, Corpus right, OneToOne oneToOne) {
        Objects.requireNonNull(oneToOne, "oneToOne");
        MatchStore matches = OneToOne.newStore();
        link(left, right, matches::add);
        return oneToOne.of(matches, new Worth(measure.byDistance()), worst);
    }

    /**
     * Finds all matches of two lists and hands them on one by one, so that they need not fit into memory.
     *
     * <p>Lists must not change meanwhile. What the sink or a metric of your own throws ends the work and comes out here.
     *
     * @param left one list; null stands for a missing text
     * @param right the other
     * @param sink takes the matches, on the calling thread, by left row, then best score, then right row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws NullPointerException if an argument is null
     */
    public void link(
            List<? extends @Nullable CharSequence> left,
            List<? extends @Nullable CharSequence> right,
            Consumer<Match> sink) {
        Objects.requireNonNull(sink, "sink");
        report.accept(link(() -> Comparison.between(measure, left, right), Partners.ALL, sink));
    }

    /**
     * Finds all matches of two corpora and hands them on one by one.
     *
     * @param left one corpus
     * @param right the other
     * @param sink takes the matches, on the calling thread, by left row, then best score, then right row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws IllegalArgumentException if the metric reads texts in another way, or is handed whole texts
     * @throws NullPointerException if an argument is null
     */
    public void link(Corpus left, Corpus right, Consumer<Match> sink) {
        Objects.requireNonNull(sink, "sink");
        report.accept(link(() -> Comparison.between(measure, left, right), Partners.ALL, sink));
    }

    /**
     * Finds all matches within one list. Each pair of two rows comes up once, with the lower row as the left one; but with
     * {@link #withTop} each row gets its best matches among all others.
     *
     * @param list the list; null stands for a missing text
     * @param sink takes the matches, on the calling thread, by left row, then best score, then right row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws NullPointerException if an argument is null
     */
    public void linkWithin(List<? extends @Nullable CharSequence> list, Consumer<Match> sink) {
        Objects.requireNonNull(sink, "sink");
        report.accept(link(() -> Comparison.within(measure, list), partnersWithin(), sink));
    }

    /**
     * Finds all matches within one corpus, as {@link #linkWithin(List, Consumer)} does.
     *
     * @param corpus the corpus
     * @param sink takes the matches, on the calling thread, by left row, then best score, then right row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws IllegalArgumentException if the metric reads texts in another way, or is handed whole texts
     * @throws NullPointerException if an argument is null
     */
    public void linkWithin(Corpus corpus, Consumer<Match> sink) {
        Objects.requireNonNull(sink, "sink");
        report.accept(link(() -> Comparison.within(measure, corpus), partnersWithin(), sink));
    }

    private Partners partnersWithin() {
        return top == Integer.MAX_VALUE ? Partners.LATER : Partners.OTHERS;
    }

    /**
     * Finds all matches of two lists, keeps none, and says how they were found and what it took.
     *
     * <pre>{@code
     * LinkReport report = Linker.withSimilarity(Metrics.jaccard(), 0.5).explain(List.of("Ada King"), List.of("Ada"));
     * report.matches(); // 1
     * // the plan that was taken and why, what was compared, and how long each step took
     * System.out.println(report);
     * }</pre>
     *
     * @param left one list; null stands for a missing text
     * @param right the other
     * @return the report; {@link #withReport} gives it beside the matches
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws NullPointerException if a list is null
     */
    public LinkReport explain(
            List<? extends @Nullable CharSequence> left, List<? extends @Nullable CharSequence> right) {
        return link(() -> Comparison.between(measure, left, right), Partners.ALL, match -> {});
    }

    private LinkReport link(Supplier<Comparison> reading, Partners partners, Consumer<Match> sink) {
        long start = System.nanoTime();
        Comparison comparison = reading.get();
        long read = System.nanoTime();
        ForkJoinPool threads = pool == null ? ForkJoinPool.commonPool() : pool;
        Ranking ranking = new Ranking(measure.byDistance(), worst, top, ties, partners);
        Tally tally = new Tally();
        Planner.Choice choice = Planner.choose(comparison, ranking, plan, tally, threads.getParallelism());
        long planned = System.nanoTime();
        Meter meter = new Meter(progress, ranking.pairs(comparison));
        long matches = new Matching(comparison, ranking, choice.route(), budget, threads, meter, sink).run();
        return new LinkReport(
                choice.plan(),
                choice.reason(),
                choice.estimates(),
                ranking.presentPairs(comparison),
                tally.candidates(),
                tally.verified(),
                matches,
                (read - start) / NANOS,
                (planned - read) / NANOS,
                (System.nanoTime() - planned) / NANOS);
    }
}
