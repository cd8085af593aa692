package io.github.seanettle.internal.lane;

/**
 * Many texts as ids, one behind the other. Ids are dense: from 1 to {@link #alphabetSize()}; 0 is a unit that the
 * alphabet lacks. Immutable.
 */
public final class FlatTexts {
    private final int[] ids;
    private final int[] starts;
    private final int alphabetSize;

    /**
     * Takes the arrays as they are.
     *
     * @param ids the units of all texts
     * @param starts where each text begins, and at the end where the last one ends
     * @param alphabetSize the largest id
     */
    public FlatTexts(int[] ids, int[] starts, int alphabetSize) {
        this.ids = ids;
        this.starts = starts;
        this.alphabetSize = alphabetSize;
    }

    /** How many texts there are. */
    public int count() {
        return starts.length - 1;
    }

    /** How many units a text has. */
    public int length(int text) {
        return starts[text + 1] - starts[text];
    }

    /** Where a text begins in {@link #ids()}. */
    public int start(int text) {
        return starts[text];
    }

    /** The units of all texts; not to be changed. */
    public int[] ids() {
        return ids;
    }

    /** The largest id. */
    public int alphabetSize() {
        return alphabetSize;
    }
}
