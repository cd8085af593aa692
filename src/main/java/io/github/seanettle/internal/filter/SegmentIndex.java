package io.github.seanettle.internal.filter;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts that can be within k edits of a query, without a look at most of the others.
 *
 * <p>A text is cut into K + 1 segments, so k ≤ K edits leave one of them whole: it stands in the query, too. More than that
 * (Li et al. 2011): give each edit to one segment, and let eᵢ be how many segment i has. The sums e₀ + ... + eᵢ₋₁ − i begin
 * at 0, end below 0 and fall by at most one at a time, so there is a first i after which they are below 0: eᵢ = 0, and just i
 * edits stand before the segment. So i ≤ k, at most k − i edits stand behind it, and the segment has moved by at most i
 * from the front of the query and by at most k − i from its end. Only there is it looked for.
 *
 * <p>An insertion between two segments is given to the left one. A transposition of x and y, with what is inserted between
 * them, is given to the segment of x, deletions to the segments of the deleted. So a segment that has no edit is whole but for
 * its first unit, which may be the y of a transposition. Then nothing is inserted between y and x: all sums before i are at
 * least 0, so the segments from that of x up to i − 1 have at most as many edits as they are; those between are deleted wholly
 * and have at least one each; one is left for that of x, and that is the transposition. So the query has y, x and the rest of the
 * segment: the segment is looked for with the unit before it in the place of its first one, too.
 *
 * <p>Texts of each length have segments of their own, cut where few of them are alike: {@link SegmentCuts}. What shares a
 * slot with the query passes on if its {@link UnitBits} do. Where a query would have to look at more texts than there are,
 * it goes through all of the length instead; so it does for lengths that have no segments, because the texts are too short or
 * too few, or the edits too many. Immutable.
 */
public final class SegmentIndex {
    /** With more edits segments are too short to tell texts apart, or texts so long that other ways are better. */
    private static final int MOST_EDITS = 12;

    /** Fewer texts of a length are gone through at once. */
    private static final int FEWEST_TEXTS = 32;

    /** A place in a segment's table costs as much as so many texts that are gone through. */
    private static final int COST_OF_A_LOOK = 40;

    private final SortedTexts texts;
    private final Edits kind;

    /** By length, as {@link SortedTexts} counts them. */
    private final @Nullable Segments[] segments;

    /** Whether segments are used even where it is cheaper to go through all texts. */
    private final boolean atAnyCost;

    private SegmentIndex(SortedTexts texts, Edits kind, @Nullable Segments[] segments, boolean atAnyCost) {
        this.texts = texts;
        this.kind = kind;
        this.segments = segments;
        this.atAnyCost = atAnyCost;
    }

    /**
     * Cuts texts into segments.
     *
     * @param kind the edits that count
     * @param mostEdits how many edits there will be between a query and a text of a length, at most
     * @throws CancellationException if this thread is interrupted; its interrupt flag stays set
     */
    public static SegmentIndex of(SortedTexts texts, Edits kind, IntUnaryOperator mostEdits) {
        return of(texts, kind, mostEdits, false);
    }

    /** The same, and segments are used even where it is cheaper to go through all texts. */
    public static SegmentIndex of(SortedTexts texts, Edits kind, IntUnaryOperator mostEdits, boolean atAnyCost) {
        Segments[] segments = new Segments[texts.lengthCount()];
        for (int at = 0; at < segments.length; at++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            int edits = mostEdits.applyAsInt(texts.length(at));
            if (canCut(texts.length(at), edits) && (atAnyCost || texts.end(at) - texts.start(at) >= FEWEST_TEXTS)) {
                int[] order = texts.order();
                SegmentCuts cuts = SegmentCuts.of(texts.texts(), order, texts.start(at), texts.end(at));
                segments[at] = edits < cuts.mostSegments() ? new Segments(texts, at, cuts.cuts(kind, edits)) : null;
            }
        }
        return new SegmentIndex(texts, kind, segments, atAnyCost);
    }

    /** Whether texts of n units can have segments for so many edits. */
    public static boolean canCut(int n, int edits) {
        return edits >= 0 && edits <= MOST_EDITS && edits < n;
    }

    public SortedTexts texts() {
        return texts;
    }

    /** Looks for texts, for one thread. */
    public Search search() {
        return new Search();
    }

    /** See {@link #search}. */
    public final class Search {
        private final Candidates candidates = new Candidates(texts);
        private int[] ids = {};
        private int from;
        private int length;
        private long[] prefixes = new long[64];
        private long looks;

        /** The slots to be looked at: the segment, where they begin and where they end. */
        private int[] slots = new int[3 * 64];

        private int slotCount;

        /** Takes a query, {@code ids[from .. from + length)}. */
        public void read(int[] newIds, int newFrom, int newLength) {
            ids = newIds;
            from = newFrom;
            length = newLength;
            candidates.read(ids, from, length);
            if (prefixes.length <= length) {
                prefixes = new long[length + 1 + length / 2];
            }
            SubstringHashes.prefixes(ids, from, length, prefixes);
        }

        /** How many texts were looked at since this object was made, those found twice counted twice. */
        public long looks() {
            return looks;
        }

        /**
         * Finds the texts of a length that may have {@code least} units in common with the query and as few edits as that
         * leaves. They are places in {@link SortedTexts#order}, each once and rising.
         *
         * @param at the length, as {@link SortedTexts} counts them
         * @param begin the place in the order from which on texts are wanted
         * @return what was found, until the next search
         */
        public Candidates find(int at, int least, int begin) {
            int n = texts.length(at);
            candidates.clear();
            if (least > Math.min(length, n)) {
                return candidates;
            }
            Segments cut = segments[at];
            int edits = kind.most(length, n, least);
            if (cut != null && edits <= cut.edits() && fewIn(cut, n, edits, texts.end(at) - begin)) {
                for (int s = 0; s < 3 * slotCount; s += 3) {
                    lookInto(cut, slots[s], slots[s + 1], slots[s + 2], begin, length + n - 2 * least);
                }
                candidates.keepEachOnce();
            } else {
                int start = Math.max(begin, texts.start(at));
                candidates.addFrom(start, texts.end(at), n, least);
                looks += texts.end(at) - start;
            }
            candidates.keepPossible(n, least);
            return candidates;
        }

        private void lookInto(Segments cut, int segment, int start, int end, int begin, int mostAlone) {
            candidates.addFrom(cut.places(segment), cut.bits(segment), start, end, begin, mostAlone);
            looks += end - start;
        }

        /** Finds the slots of the query; false if more texts are in them than are to be gone through otherwise. */
        private boolean fewIn(Segments cut, int n, int edits, int all) {
            slotCount = 0;
            long cost = 0;
            int longer = length - n;
            for (int s = 0; s <= edits && (atAnyCost || cost < all); s++) {
                int mostShift = kind.mostShift(s, edits, longer);
                for (int shift = kind.leastShift(s, edits, longer); shift <= mostShift; shift++) {
                    cost += addSlots(cut, s, cut.begin(s) + shift);
                }
            }
            return atAnyCost || cost < all;
        }

        /** Adds the slots of a segment that would begin at a place of the query, and returns what they cost. */
        private long addSlots(Segments cut, int segment, int begin) {
            if (begin < 0 || begin + cut.length(segment) > length) {
                return 0;
            }
            long cost = addSlot(cut, segment, cut.hash(segment, prefixes, begin));
            int head = begin - 1;
            if (kind == Edits.TRANSPOSED && segment > 0 && head >= 0 && ids[from + head] != ids[from + begin]) {
                cost += addSlot(cut, segment, cut.hashWithHead(segment, prefixes, begin, ids[from + head]));
            }
            return cost;
        }

        private long addSlot(Segments cut, int segment, long hash) {
            int slot = cut.slot(hash);
            int start = cut.start(segment, slot);
            int end = cut.end(segment, slot);
            if (start < end) {
                if (3 * slotCount == slots.length) {
                    slots = Arrays.copyOf(slots, 2 * slots.length);
                }
                slots[3 * slotCount] = segment;
                slots[3 * slotCount + 1] = start;
                slots[3 * slotCount + 2] = end;
                slotCount++;
            }
            return COST_OF_A_LOOK + end - start;
        }
    }
}
