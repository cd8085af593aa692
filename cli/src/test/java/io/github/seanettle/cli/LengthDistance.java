package io.github.seanettle.cli;

import io.github.seanettle.metric.StringDistance;

/** A distance as a user may write it: how many chars longer one text is. */
public final class LengthDistance implements StringDistance {
    private static final long serialVersionUID = 1L;

    @Override
    public int distance(CharSequence a, CharSequence b) {
        return Math.abs(a.length() - b.length());
    }
}
