package io.github.seanettle.internal.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text made ready to be compared with many others: its ids and where each unit stands. Immutable. */
public final class Pattern {
    final int[] ids;
    final int length;

    /** The positions of each unit, for at most 64 units. */
    final @Nullable WordPattern word;

    /** The positions of each unit, for more than 64 units. */
    final @Nullable BlockPattern blocks;

    /** Takes the pattern {@code ids[from .. from + length)}. */
    public Pattern(int[] ids, int from, int length) {
        this.ids = Arrays.copyOfRange(ids, from, from + length);
        this.length = length;
        if (length <= WordPattern.MAX_LENGTH) {
            word = new WordPattern();
            word.fill(this.ids, 0, length);
            blocks = null;
        } else {
            word = null;
            blocks = new BlockPattern(this.ids, 0, length);
        }
    }

    /** The ids of the pattern's units; not to be changed. */
    public int[] ids() {
        return ids;
    }

    /** How many units the pattern has. */
    public int length() {
        return length;
    }
}
