package io.github.seanettle.metric;

import io.github.seanettle.internal.kernel.DistanceKernel;
import io.github.seanettle.internal.kernel.Pattern;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.Recurrence;
import io.github.seanettle.internal.text.PlainText;
import io.github.seanettle.internal.text.UnitSequence;
import io.github.seanettle.text.TextOptions;
import java.util.List;
import java.util.Objects;

/** The built-in distances: texts are read as units, and a kernel counts. */
class UnitDistance implements StringDistance, UnitMetric.Counting {
    private static final long serialVersionUID = 1L;
    private static final int UNLIMITED = Integer.MAX_VALUE - 1;

    private final String name;
    private final DistanceKernel kernel;
    private final TextOptions text;

    UnitDistance(String name, DistanceKernel kernel, TextOptions text) {
        this.name = name;
        this.kernel = kernel;
        this.text = Objects.requireNonNull(text, "text");
    }

    @Override
    public final int distance(CharSequence a, CharSequence b) {
        return distance(a, b, UNLIMITED);
    }

    @Override
    public final int distance(CharSequence a, CharSequence b, int maxDistance) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        CutOffs.checkDistance(maxDistance);
        String foldedA = Workspace.folded(a, text);
        String foldedB = Workspace.folded(b, text);
        int most = Math.min(maxDistance, UNLIMITED);
        int distance = kernel.distance(foldedA, foldedB, PlainText.of(text.unit()), most);
        return distance == DistanceKernel.NO_ANSWER ? distanceByUnits(foldedA, foldedB, most) : distance;
    }

    private int distanceByUnits(String a, String b, int maxDistance) {
        Workspace workspace = Workspace.borrow();
        workspace.read(a, b, text.unit());
        int distance = distance(workspace, maxDistance);
        workspace.giveBack();
        return distance;
    }

    @Override
    public final int distance(Workspace workspace, int maxDistance) {
        UnitSequence a = workspace.a;
        UnitSequence b = workspace.b;
        return kernel.distance(a.ids, a.length, b.ids, b.length, Math.min(maxDistance, UNLIMITED), workspace);
    }

    @Override
    public final int largestDistance(CharSequence a, CharSequence b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Workspace workspace = Workspace.borrow();
        workspace.read(Workspace.folded(a, text), Workspace.folded(b, text), text.unit());
        int largest = kernel.largest(workspace.a.length, workspace.b.length);
        workspace.giveBack();
        return largest;
    }

    @Override
    public final double normalizedDistance(CharSequence a, CharSequence b) {
        return normalizedDistance(a, b, 1.0);
    }

    @Override
    public final double normalizedDistance(CharSequence a, CharSequence b, double maxNormalizedDistance) {
        CutOffs.checkNormalizedDistance(maxNormalizedDistance);
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        String foldedA = Workspace.folded(a, text);
        String foldedB = Workspace.folded(b, text);
        int largest = kernel.largest(foldedA.length(), foldedB.length());
        int most = Normalization.largestWithin(maxNormalizedDistance, largest);
        int distance = kernel.distance(foldedA, foldedB, PlainText.of(text.unit()), most);
        return distance == DistanceKernel.NO_ANSWER
                ? normalizedDistanceByUnits(foldedA, foldedB, maxNormalizedDistance)
                : Normalization.normalizedWithin(most, distance, largest);
    }

    private double normalizedDistanceByUnits(String a, String b, double maxNormalizedDistance) {
        Workspace workspace = Workspace.borrow();
        workspace.read(a, b, text.unit());
        int largest = kernel.largest(workspace.a.length, workspace.b.length);
        int most = Normalization.largestWithin(maxNormalizedDistance, largest);
        int distance = distance(workspace, most);
        workspace.giveBack();
        return Normalization.normalizedWithin(most, distance, largest);
    }

    @Override
    public final double similarity(CharSequence a, CharSequence b) {
        return similarity(a, b, 0.0);
    }

    @Override
    public final double similarity(CharSequence a, CharSequence b, double minSimilarity) {
        CutOffs.checkSimilarity(minSimilarity);
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        String foldedA = Workspace.folded(a, text);
        String foldedB = Workspace.folded(b, text);
        int largest = kernel.largest(foldedA.length(), foldedB.length());
        int most = Normalization.largestReaching(minSimilarity, largest);
        int distance = kernel.distance(foldedA, foldedB, PlainText.of(text.unit()), most);
        return distance == DistanceKernel.NO_ANSWER
                ? similarityByUnits(foldedA, foldedB, minSimilarity)
                : Normalization.similarityWithin(most, distance, largest);
    }

    private double similarityByUnits(String a, String b, double minSimilarity) {
        Workspace workspace = Workspace.borrow();
        workspace.read(a, b, text.unit());
        double similarity = similarity(workspace, minSimilarity);
        workspace.giveBack();
        return similarity;
    }

    @Override
    public final double similarity(Workspace workspace, double minSimilarity) {
        int largest = kernel.largest(workspace.a.length, workspace.b.length);
        int most = Normalization.largestReaching(minSimilarity, largest);
        return Normalization.similarityWithin(most, distance(workspace, most), largest);
    }

    @Override
    public final PreparedDistanceQuery prepare(CharSequence query) {
        return new UnitQuery.Counting(this, query);
    }

    @Override
    public final TextOptions textOptions() {
        return text;
    }

    @Override
    public final Recipe recipe() {
        return new Recipe(name, List.of());
    }

    @Override
    public final int distance(Pattern pattern, int[] ids, int from, int length, int maxDistance, Workspace workspace) {
        return kernel.distance(pattern, ids, from, length, Math.min(maxDistance, UNLIMITED), workspace);
    }

    @Override
    public final int distance(Pattern pattern, String folded, int maxDistance) {
        return kernel.distance(pattern, folded, PlainText.of(text.unit()), Math.min(maxDistance, UNLIMITED));
    }

    @Override
    public final double similarity(
            Pattern pattern, int[] ids, int from, int length, double minSimilarity, Workspace workspace) {
        int largest = kernel.largest(pattern.length(), length);
        int most = Normalization.largestReaching(minSimilarity, largest);
        int distance = kernel.distance(pattern, ids, from, length, most, workspace);
        return Normalization.similarityWithin(most, distance, largest);
    }

    @Override
    public final double similarity(Pattern pattern, String folded, double minSimilarity) {
        int largest = kernel.largest(pattern.length(), folded.length());
        int most = Normalization.largestReaching(minSimilarity, largest);
        int distance = distance(pattern, folded, most);
        return distance == DistanceKernel.NO_ANSWER
                ? distance
                : Normalization.similarityWithin(most, distance, largest);
    }

    @Override
    public final int leastCommon(int m, int n, int maxDistance) {
        return kernel.leastCommon(m, n, maxDistance);
    }

    @Override
    public final int leastCommon(int m, int n, double minSimilarity) {
        return kernel.leastCommon(m, n, largestDistance(m, n, minSimilarity));
    }

    @Override
    public final Recurrence recurrence() {
        return switch (kernel) {
            case LEVENSHTEIN -> Recurrence.LEVENSHTEIN;
            case OSA -> Recurrence.OSA;
            case DAMERAU_LEVENSHTEIN -> Recurrence.DAMERAU_LEVENSHTEIN;
            case INDEL -> Recurrence.INDEL;
            case LCS -> Recurrence.LCS;
            case HAMMING -> Recurrence.HAMMING;
        };
    }

    @Override
    public final double similarity(int code, int m, int n, int prefix) {
        return 1 - Normalization.normalized(code, kernel.largest(m, n));
    }

    @Override
    public final int largestDistance(int m, int n, double minSimilarity) {
        return Normalization.largestReaching(minSimilarity, kernel.largest(m, n));
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof UnitDistance that
                && kernel == that.kernel
                && name.equals(that.name)
                && text.equals(that.text);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(name, kernel, text);
    }

    @Override
    public final String toString() {
        return text.equals(TextOptions.DEFAULT) ? name : name + "[" + text + "]";
    }

    /** A distance that obeys the triangle inequality. */
    static final class Metric extends UnitDistance implements MetricDistance {
        private static final long serialVersionUID = 1L;

        Metric(String name, DistanceKernel kernel, TextOptions text) {
            super(name, kernel, text);
        }
    }
}
