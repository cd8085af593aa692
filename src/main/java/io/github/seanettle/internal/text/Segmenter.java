package io.github.seanettle.internal.text;

import io.github.seanettle.text.Unit;

/** Splits texts into units and gives them ids. Holds buffers: for one thread at a time. */
public final class Segmenter {
    /** Reads a text as ids. Equal units of all texts read with the same table get equal ids. */
    public void read(CharSequence text, Unit unit, ClusterTable clusters, UnitSequence into) {
        throw new IllegalStateException("skeleton");
    }

    /**
     * Where the units of a text begin, in UTF-16 units: {@code starts[i]} for unit {@code i}, and the text's length at the
     * end; so one entry more than the text has units.
     */
    public int[] starts(CharSequence text, Unit unit) {
        throw new IllegalStateException("skeleton");
    }
}
