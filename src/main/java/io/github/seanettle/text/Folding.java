package io.github.seanettle.text;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** What is made equal before texts are compared. */
public final class Folding implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One thing to make equal. */
    public enum Step {
        NFKC,
        LATIN,
        CASE,
        ACCENTS,
        SPACES
    }

    /** Leaves every text as it is. */
    public static final Folding NONE = of();

    private final EnumSet<Step> steps;

    private Folding(EnumSet<Step> steps) {
        this.steps = steps;
    }

    public static Folding of(Step... steps) {
        EnumSet<Step> set = EnumSet.noneOf(Step.class);
        Set.of(steps).forEach(set::add);
        return new Folding(set);
    }

    public boolean isNone() {
        return steps.isEmpty();
    }

    public String fold(CharSequence text) {
        throw new IllegalStateException("skeleton");
    }
}
