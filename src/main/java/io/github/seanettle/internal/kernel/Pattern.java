package io.github.seanettle.internal.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text made ready to be compared with many others: its ids and where each unit stands. For any number of threads. */
public final class Pattern {
    final int[] ids;
    final int length;

    /** Where each unit stands, if {@link #fitsWord}. */
    final WordPattern word = new WordPattern();

    private @Nullable BlockPattern blocks;
    private @Nullable UnitPositions positions;

    /** Takes the pattern {@code ids[from .. from + length)}. */
    public Pattern(int[] ids, int from, int length) {
        this.ids = Arrays.copyOfRange(ids, from, from + length);
        this.length = length;
        if (fitsWord()) {
            word.fill(this.ids, 0, length);
        }
    }

    boolean fitsWord() {
        return length <= WordPattern.MAX_LENGTH;
    }

    /**
     * Where each unit stands, in blocks. Made when first asked for; threads that ask at once make equal ones, and all
     * fields of it are final, so any of them may be seen by any thread.
     */
    BlockPattern blocks() {
        BlockPattern made = blocks;
        if (made == null) {
            made = new BlockPattern(ids, 0, length);
            blocks = made;
        }
        return made;
    }

    /** Where each unit stands, one position after the other. Made when first asked for, as {@link #blocks}. */
    UnitPositions positions() {
        UnitPositions made = positions;
        if (made == null) {
            made = new UnitPositions(ids, 0, length);
            positions = made;
        }
        return made;
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
