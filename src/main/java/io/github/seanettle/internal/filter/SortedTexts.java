package io.github.seanettle.internal.filter;

import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Texts by length, with their {@link UnitBits}: what is looked through for those that can match. Where it matters how texts
 * begin, those of a length that begin alike stand side by side: {@link LeadingUnits}. Immutable.
 */
public final class SortedTexts {
    private final FlatTexts texts;
    private final int[] order;
    private final UnitBits bits;
    private final long[] first;
    private final long[] second;

    /** The lengths that there are. */
    private final int[] lengths;

    /** Where in {@link #order} the texts of each length begin, and at the end where the last ones end. */
    private final int[] starts;

    private final LeadingUnits leading;

    /** Takes the texts of some rows, which are sorted by length. */
    public SortedTexts(FlatTexts texts, int[] byLength) {
        this(texts, byLength, 0);
    }

    /**
     * Takes the texts of some rows, which are sorted by length.
     *
     * @param leadingUnits how many leading units matter
     */
    public SortedTexts(FlatTexts texts, int[] byLength, int leadingUnits) {
        this.texts = texts;
        IntStream.Builder allLengths = IntStream.builder();
        IntStream.Builder allStarts = IntStream.builder();
        for (int i = 0; i < byLength.length; i++) {
            if (i == 0 || texts.length(byLength[i]) != texts.length(byLength[i - 1])) {
                allLengths.add(texts.length(byLength[i]));
                allStarts.add(i);
            }
        }
        this.lengths = allLengths.build().toArray();
        this.starts = allStarts.add(byLength.length).build().toArray();
        this.order = byLength.clone();
        this.leading = new LeadingUnits(texts, order, starts, leadingUnits);
        this.bits = UnitBits.of(texts, order);
        this.first = new long[order.length];
        this.second = new long[order.length];
        UnitBits.Reader reader = bits.reader();
        for (int i = 0; i < order.length; i++) {
            reader.read(texts, order[i]);
            first[i] = reader.first;
            second[i] = reader.second;
        }
    }

    public FlatTexts texts() {
        return texts;
    }

    /** The rows, shortest first; those of one length in order, unless leading units matter. */
    public int[] order() {
        return order;
    }

    /** How many there are. */
    public int count() {
        return order.length;
    }

    public UnitBits bits() {
        return bits;
    }

    /** The first words of bits, in the order of {@link #order}. */
    public long[] first() {
        return first;
    }

    /** The second words of bits, in the order of {@link #order}. */
    public long[] second() {
        return second;
    }

    /** How they begin. */
    public LeadingUnits leading() {
        return leading;
    }

    /** How many different lengths there are. */
    public int lengthCount() {
        return lengths.length;
    }

    /** A length; they rise. */
    public int length(int at) {
        return lengths[at];
    }

    /** Where in {@link #order} the texts of a length begin. */
    public int start(int at) {
        return starts[at];
    }

    /** Where in {@link #order} the texts of a length end. */
    public int end(int at) {
        return starts[at + 1];
    }

    /** All lengths, those nearest to {@code length} first, so that good matches come early. */
    public int[] nearestFirst(int length) {
        int[] nearest = new int[lengths.length];
        int found = Arrays.binarySearch(lengths, length);
        int longer = found < 0 ? -found - 1 : found;
        int shorter = longer - 1;
        for (int i = 0; i < nearest.length; i++) {
            boolean isLonger =
                    shorter < 0 || longer < lengths.length && lengths[longer] - length <= length - lengths[shorter];
            nearest[i] = isLonger ? longer++ : shorter--;
        }
        return nearest;
    }
}
