package io.github.seanettle.cli;

import io.github.seanettle.metric.StringMetric;

/** A similarity as a user may write it: 1 for equal texts, else a half. */
public final class SameOrHalf implements StringMetric {
    private static final long serialVersionUID = 1L;

    @Override
    public double similarity(CharSequence a, CharSequence b) {
        return a.toString().contentEquals(b) ? 1 : 0.5;
    }
}
