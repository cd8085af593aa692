package io.github.seanettle.match;

import io.github.seanettle.internal.filter.Edits;
import io.github.seanettle.internal.filter.SegmentIndex;
import io.github.seanettle.internal.filter.SegmentKeys;
import io.github.seanettle.internal.kernel.UnitMetric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts meet by their lengths, and those of some lengths by their segments: {@link SegmentIndex}. Whether a length has
 * segments is decided by what costs less: to hand on a text once for each of its keys, or to compare all pairs.
 */
final class KeysOfLengths implements KeyRule {
    private static final long serialVersionUID = 1L;

    /** What it costs to hand on a text under one key, in pairs that could be compared meanwhile. */
    private static final double PAIRS_A_KEY = 1000;

    /** Neighbouring lengths that have no segments meet under one key as long as they are so few texts. */
    private static final long TEXTS_A_WINDOW = 1 << 12;

    /** Apart from all lengths. */
    private static final long WINDOW = -2;

    private static final int NONE = -1;

    private final UnitMetric.InLanes metric;
    private final boolean byDistance;
    private final double worst;
    private final boolean within;
    private final int[] leftLengths;
    private final int[] rightLengths;

    /** Of each right length: for how many edits its texts are cut; {@link #NONE} if they are not cut. */
    private final int[] cutFor;

    /** Of each right length: where the window begins that it is in, counted as the right lengths are. */
    private final int[] windowOf;

    private final ArrayList<MatchKeys.Window> windows = new ArrayList<>(); // a list need not be serializable

    KeysOfLengths(
            LaneScores scores,
            double worst,
            boolean within,
            SortedMap<Integer, Long> left,
            SortedMap<Integer, Long> right) {
        this.metric = scores.metric();
        this.byDistance = scores.byDistance();
        this.worst = worst;
        this.within = within;
        this.leftLengths = lengths(left);
        this.rightLengths = lengths(right);
        this.cutFor = new int[rightLengths.length];
        this.windowOf = new int[rightLengths.length];
        long[] leftCounts = counts(left);
        long[] rightCounts = counts(right);
        for (int i = 0; i < rightLengths.length; i++) {
            cutFor[i] = edits(scores, i, leftCounts, rightCounts[i]);
        }
        int begin = 0;
        for (int i = 0; i < rightLengths.length; i = begin) {
            begin = addWindow(scores, i, leftCounts, rightCounts);
        }
    }

    private static int[] lengths(SortedMap<Integer, Long> counts) {
        return counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private static long[] counts(SortedMap<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).toArray();
    }

    private LaneScores scores() {
        return new LaneScores(metric, byDistance);
    }

    private boolean isInReach(LaneScores scores, int m, int n) {
        return !(within && m > n) && scores.leastCommon(m, n, worst) <= Math.min(m, n);
    }

    private int most(LaneScores scores, Edits kind, int m, int n) {
        return kind.most(m, n, scores.leastCommon(m, n, worst));
    }

    /** For how many edits texts of a length are to be cut; {@link #NONE} if not. */
    private int edits(LaneScores scores, int right, long[] leftCounts, long count) {
        Edits kind = scores.edits();
        int n = rightLengths[right];
        int most = NONE;
        double pairs = 0;
        double probes = 0;
        for (int i = 0; i < leftLengths.length && kind != null; i++) {
            int m = leftLengths[i];
            if (isInReach(scores, m, n)) {
                int edits = most(scores, kind, m, n);
                most = Math.max(most, edits);
                pairs += (double) leftCounts[i] * count;
                probes += (double) leftCounts[i] * SegmentKeys.mostProbes(kind, m, n, edits);
            }
        }
        boolean isCheaper = PAIRS_A_KEY * (probes + (most + 1.0) * count) < pairs;
        return SegmentIndex.canCut(n, most) && isCheaper ? most : NONE;
    }

    /** Adds the window that begins with a length, unless that one is cut; returns where the next one begins. */
    private int addWindow(LaneScores scores, int begin, long[] leftCounts, long[] rightCounts) {
        windowOf[begin] = begin;
        if (cutFor[begin] != NONE) {
            return begin + 1;
        }
        int end = begin;
        long rights = 0;
        while (end < rightLengths.length
                && cutFor[end] == NONE
                && (end == begin || rights + rightCounts[end] <= TEXTS_A_WINDOW)) {
            rights += rightCounts[end];
            windowOf[end++] = begin;
        }
        long lefts = 0;
        for (int i = 0; i < leftLengths.length; i++) {
            lefts += reaches(scores, leftLengths[i], begin, end) ? leftCounts[i] : 0;
        }
        windows.add(new MatchKeys.Window(windowKey(begin), lefts, rights));
        return end;
    }

    private boolean reaches(LaneScores scores, int m, int begin, int end) {
        for (int right = begin; right < end; right++) {
            if (isInReach(scores, m, rightLengths[right])) {
                return true;
            }
        }
        return false;
    }

    private long windowKey(int right) {
        return SegmentKeys.key(WINDOW, windowOf[right], 0);
    }

    @Override
    public List<MatchKeys.Window> windows() {
        return List.copyOf(windows);
    }

    @Override
    public long[] left(CharSequence text) {
        int[] units = NamedUnits.of(text, metric.textOptions()).names();
        int m = units.length;
        indexOf("left", leftLengths, m);
        LaneScores scores = scores();
        Probes probes = new Probes(scores, units);
        int nearest = Arrays.binarySearch(rightLengths, m);
        int longer = nearest < 0 ? -nearest - 1 : nearest;
        for (int i = longer; i < rightLengths.length && isInReach(scores, m, rightLengths[i]); i++) {
            probes.add(i);
        }
        for (int i = longer - 1; i >= 0 && isInReach(scores, m, rightLengths[i]); i--) {
            probes.add(i);
        }
        return KeyRule.each(probes.keys, probes.count);
    }

    @Override
    public long[] right(CharSequence text) {
        int[] units = NamedUnits.of(text, metric.textOptions()).names();
        int right = indexOf("right", rightLengths, units.length);
        Edits kind = scores().edits();
        if (kind == null || cutFor[right] == NONE) {
            return new long[] {windowKey(right)};
        }
        Keys keys = new Keys();
        new SegmentKeys(kind, units).own(cutFor[right], keys::add);
        return KeyRule.each(keys.keys, keys.count);
    }

    private static int indexOf(String side, int[] lengths, int length) {
        int found = Arrays.binarySearch(lengths, length);
        if (found < 0) {
            throw new IllegalArgumentException("these keys were made for " + side + " texts of other lengths, none of "
                    + length + " units: count the lengths of all texts");
        }
        return found;
    }

    private static class Keys {
        long[] keys = new long[16];
        int count;

        void add(long key) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, 2 * count);
            }
            keys[count++] = key;
        }
    }

    /** The keys of a left text. */
    private final class Probes extends Keys {
        private final LaneScores scores;
        private final int m;
        private final @Nullable Edits kind;
        private final @Nullable SegmentKeys segments;

        Probes(LaneScores scores, int[] units) {
            this.scores = scores;
            this.m = units.length;
            this.kind = scores.edits();
            this.segments = kind == null ? null : new SegmentKeys(kind, units);
        }

        void add(int right) {
            int n = rightLengths[right];
            if (kind == null || segments == null || cutFor[right] == NONE) {
                add(windowKey(right));
            } else {
                segments.probes(n, cutFor[right], most(scores, kind, m, n), this::add);
            }
        }
    }
}
