package io.github.seanettle.match;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** How texts get the keys of {@link MatchKeys}. Immutable. */
interface KeyRule extends Serializable {
    /** The keys of a left text, rising, each once. */
    long[] left(CharSequence text);

    /** The keys of a right text, rising, each once. */
    long[] right(CharSequence text);

    /** What {@link MatchKeys#countable} says. */
    default long[] countable(CharSequence text) {
        return right(text);
    }

    /** The same, where some keys are known to be common, the most common ones last. */
    default KeyRule avoiding(Collection<Long> common) {
        return this;
    }

    /** The keys under which whole lengths meet. */
    List<MatchKeys.Window> windows();

    static long[] each(long[] keys, int count) {
        return Arrays.stream(keys, 0, count).sorted().distinct().toArray();
    }

    /**
     * All texts meet.
     *
     * @param lefts how many left texts there are
     * @param rights how many right ones
     */
    record Everything(long lefts, long rights) implements KeyRule {
        private static final long KEY = 0;

        @Override
        public long[] left(CharSequence text) {
            return new long[] {KEY};
        }

        @Override
        public long[] right(CharSequence text) {
            return new long[] {KEY};
        }

        @Override
        public List<MatchKeys.Window> windows() {
            return List.of(new MatchKeys.Window(KEY, lefts, rights));
        }
    }
}
