package io.github.seanettle.metric;

import io.github.seanettle.internal.kernel.DistanceKernel;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.text.PlainText;
import io.github.seanettle.text.TextOptions;
import java.util.Objects;

/** The built-in similarities that count no edits: texts are read as units, and a kernel compares. */
abstract class UnitSimilarity implements StringMetric, UnitMetric {
    private static final long serialVersionUID = 1L;

    private final TextOptions text;

    UnitSimilarity(TextOptions text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /** The same for two strings, if they can be compared as they are; else {@link DistanceKernel#NO_ANSWER}. */
    abstract double similarity(String a, String b, PlainText plain, double minSimilarity);

    /** The name, and the options that are not the usual ones. */
    abstract String name();

    @Override
    public final double similarity(CharSequence a, CharSequence b) {
        return similarity(a, b, 0.0);
    }

    @Override
    public final double similarity(CharSequence a, CharSequence b, double minSimilarity) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        CutOffs.checkSimilarity(minSimilarity);
        String foldedA = Workspace.folded(a, text);
        String foldedB = Workspace.folded(b, text);
        double similarity = similarity(foldedA, foldedB, PlainText.of(text.unit()), minSimilarity);
        return similarity == DistanceKernel.NO_ANSWER ? similarityByUnits(foldedA, foldedB, minSimilarity) : similarity;
    }

    private double similarityByUnits(String a, String b, double minSimilarity) {
        Workspace workspace = Workspace.borrow();
        workspace.read(a, b, text.unit());
        double similarity = similarity(workspace, minSimilarity);
        workspace.giveBack();
        return similarity;
    }

    @Override
    public final PreparedQuery prepare(CharSequence query) {
        return new UnitQuery(this, query);
    }

    @Override
    public final TextOptions textOptions() {
        return text;
    }

    @Override
    public final String toString() {
        return text.equals(TextOptions.DEFAULT) ? name() : name() + "[" + text + "]";
    }
}
