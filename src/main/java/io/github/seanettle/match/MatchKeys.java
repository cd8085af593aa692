package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.UnitMetric;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Keys under which texts that match meet: what many machines can share the work of a join by.
 *
 * <pre>{@code
 * Linker linker = Linker.withinDistance(Metrics.levenshtein(), 1);
 * // how many texts have which MatchKeys.length
 * SortedMap<Integer, Long> lengths = new TreeMap<>(Map.of(12, 250_000L, 13, 300_000L));
 * MatchKeys keys = MatchKeys.between(linker, lengths, lengths);
 * long[] left = keys.left("Ada Lovelace");
 * long[] right = keys.right("Ada Lovelacce");
 * keys.shared(left, right); // true
 * }</pre>
 *
 * <p>Two texts that match share at least one key; most that do not share none. So group the texts of both lists by their keys
 * and compare within the groups: no match is lost. Where a pair meets under several keys, {@link #owner} names the one that
 * counts. Keys are the same in every process and on every machine, for as long as all use the same version of the library.
 *
 * <ul>
 *   <li>Metrics that count edits: segments of the text, of which few edits must leave one whole (Li et al. 2011). A right text
 *       has one key for each edit and one more, a left one a key for each place where it may have such a segment.
 *   <li>Jaccard: some of the words or pieces of the text, the first ones in an order of all pieces.
 *   <li>Jaro, Jaro-Winkler, and lengths where segments would be too short or too many: windows of lengths.
 *   <li>A metric of your own, or a cut-off that everything meets: one key for all.
 * </ul>
 *
 * <p>Lengths and windows are why all lengths must be known first. An instance is immutable, thread-safe and serializable.
 */
public final class MatchKeys implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How keys are made. */
    private final KeyRule rule;

    private MatchKeys(KeyRule rule) {
        this.rule = rule;
    }

    /**
     * All left and right texts of some lengths meet under one key.
     *
     * @param key the key
     * @param left how many left texts have it
     * @param right how many right texts have it
     */
    public record Window(long key, long left, long right) implements Serializable {}

    /**
     * Makes keys for the matches of two lists.
     *
     * @param linker says which texts match; what else it says does not matter
     * @param left how many texts of each {@link #length} the left list has
     * @param right the same of the right list
     * @return the keys
     * @throws NullPointerException if an argument is null
     */
    public static MatchKeys between(Linker linker, SortedMap<Integer, Long> left, SortedMap<Integer, Long> right) {
        Objects.requireNonNull(linker, "linker");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        return new MatchKeys(rule(linker, false, left, right));
    }

    /**
     * Makes keys for the matches within one list, whose texts are left and right ones. A pair needs to meet only with the text
     * of the lower {@link #length} as the left one, so a text has fewer left keys.
     *
     * @param linker says which texts match; what else it says does not matter
     * @param lengths how many texts of each {@link #length} the list has
     * @return the keys
     * @throws NullPointerException if an argument is null
     */
    public static MatchKeys within(Linker linker, SortedMap<Integer, Long> lengths) {
        Objects.requireNonNull(linker, "linker");
        Objects.requireNonNull(lengths, "lengths");
        return new MatchKeys(rule(linker, true, lengths, lengths));
    }

    private static KeyRule rule(
            Linker linker, boolean within, SortedMap<Integer, Long> left, SortedMap<Integer, Long> right) {
        Measure measure = linker.measure();
        boolean isOpen = !measure.byDistance() && linker.worst() <= 0;
        if (!isOpen && measure.metric() instanceof UnitMetric.OfPieces ofPieces) {
            return new KeysOfPieces(ofPieces, linker.worst());
        }
        if (!isOpen && measure.metric() instanceof UnitMetric.InLanes inLanes) {
            return new KeysOfLengths(
                    new LaneScores(inLanes, measure.byDistance()), linker.worst(), within, left, right);
        }
        return new KeyRule.Everything(sum(left), sum(right));
    }

    private static long sum(SortedMap<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The length of a text that keys are made by: its units, folded as the metric says.
     *
     * @param linker says which metric
     * @param text any text
     * @return the number of units; 0 if lengths mean nothing to the metric
     * @throws NullPointerException if an argument is null
     */
    public static int length(Linker linker, CharSequence text) {
        Objects.requireNonNull(linker, "linker");
        Objects.requireNonNull(text, "text");
        return linker.measure().metric() instanceof UnitMetric.InLanes metric
                ? NamedUnits.of(text, metric.textOptions()).ids().length
                : 0;
    }

    /**
     * The keys of a left text.
     *
     * @param text any text whose length was counted
     * @return the keys, rising, each once; none if it can match no right text
     * @throws IllegalArgumentException if no left text was counted that is so long
     * @throws NullPointerException if {@code text} is null
     */
    public long[] left(CharSequence text) {
        return rule.left(Objects.requireNonNull(text, "text"));
    }

    /**
     * The keys of a right text.
     *
     * @param text any text whose length was counted
     * @return the keys, rising, each once
     * @throws IllegalArgumentException if no right text was counted that is so long
     * @throws NullPointerException if {@code text} is null
     */
    public long[] right(CharSequence text) {
        return rule.right(Objects.requireNonNull(text, "text"));
    }

    /**
     * Whether keys are chosen from pieces, so that common ones can be avoided.
     *
     * @return true for Jaccard with a cut-off above 0
     */
    public boolean hasChoice() {
        return rule instanceof KeysOfPieces;
    }

    /**
     * What the keys of a right text are chosen from, where there is a choice: all its pieces, for Jaccard. Count them over a list,
     * or over a part of it, to find out which are common.
     *
     * @param text any text whose length was counted
     * @return the keys, in no order; those of {@link #right} where there is no choice
     * @throws IllegalArgumentException if no right text was counted that is so long
     * @throws NullPointerException if {@code text} is null
     */
    public long[] countable(CharSequence text) {
        return rule.countable(Objects.requireNonNull(text, "text"));
    }

    /**
     * Avoids some keys where there is a choice, so that fewer texts meet in vain. Both sides need the same keys, so the same
     * common ones.
     *
     * @param common keys that many texts have, the most common ones last; any collection is right, a good one is fast
     * @return the changed keys
     * @throws NullPointerException if {@code common} is null
     */
    public MatchKeys avoiding(Collection<Long> common) {
        return new MatchKeys(rule.avoiding(Objects.requireNonNull(common, "common")));
    }

    /**
     * The keys under which texts of whole lengths meet.
     *
     * @return the windows
     */
    public List<Window> windows() {
        return rule.windows();
    }

    /**
     * Whether a left and a right text meet.
     *
     * @param left the keys of the left text
     * @param right the keys of the right text
     * @return true if they share a key
     * @throws NullPointerException if an argument is null
     */
    public static boolean shared(long[] left, long[] right) {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        return firstShared(left, right) < left.length;
    }

    /**
     * The one of the keys under which two texts meet that counts, so that a pair comes up once.
     *
     * @param left the keys of the left text
     * @param right the keys of the right text
     * @return the lowest key they share
     * @throws IllegalArgumentException if they share none
     * @throws NullPointerException if an argument is null
     */
    public static long owner(long[] left, long[] right) {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        int first = firstShared(left, right);
        if (first == left.length) {
            throw new IllegalArgumentException("left and right share no key");
        }
        return left[first];
    }

    private static int firstShared(long[] left, long[] right) {
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length && left[i] != right[j]) {
            if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return j < right.length ? i : left.length;
    }
}
