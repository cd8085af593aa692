package io.github.seanettle.metric;

import io.github.seanettle.internal.kernel.DistanceKernel;
import io.github.seanettle.internal.kernel.JaccardKernel;
import io.github.seanettle.internal.kernel.JaccardKernel.Pieces;
import io.github.seanettle.internal.kernel.Pattern;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.text.PlainText;
import io.github.seanettle.text.TextOptions;
import java.util.List;

/** Jaccard similarity of the sets of pieces that two texts have. */
final class Jaccard extends UnitSimilarity implements UnitMetric.OfPieces {
    private static final long serialVersionUID = 1L;

    private final JaccardKernel kernel;

    private Jaccard(JaccardKernel kernel, TextOptions text) {
        super(text);
        this.kernel = kernel;
    }

    static Jaccard ofWords(TextOptions text) {
        return new Jaccard(new JaccardKernel(Pieces.WORDS, 0), text);
    }

    static Jaccard ofPieces(int size, TextOptions text) {
        return new Jaccard(new JaccardKernel(Pieces.CHUNKS, atLeastOne("size", size)), text);
    }

    static Jaccard ofNgrams(int n, TextOptions text) {
        return new Jaccard(new JaccardKernel(Pieces.NGRAMS, atLeastOne("n", n)), text);
    }

    private static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, but is " + value);
        }
        return value;
    }

    @Override
    public double similarity(Workspace workspace, double minSimilarity) {
        return kernel.similarity(
                workspace.a.ids, workspace.a.length, workspace.b.ids, 0, workspace.b.length, minSimilarity);
    }

    @Override
    double similarity(String a, String b, PlainText plain, double minSimilarity) {
        return DistanceKernel.NO_ANSWER;
    }

    @Override
    public double similarity(Pattern pattern, String folded, double minSimilarity) {
        return DistanceKernel.NO_ANSWER;
    }

    @Override
    public double similarity(
            Pattern pattern, int[] ids, int from, int length, double minSimilarity, Workspace workspace) {
        return kernel.similarity(pattern.ids(), pattern.length(), ids, from, length, minSimilarity);
    }

    @Override
    public JaccardKernel kernel() {
        return kernel;
    }

    @Override
    public int leastCommon(int m, int n, double minSimilarity) {
        return 0;
    }

    @Override
    public Recipe recipe() {
        return switch (kernel.pieces()) {
            case WORDS -> new Recipe("jaccard", List.of());
            case CHUNKS -> new Recipe("jaccard-pieces", List.of((double) kernel.size()));
            case NGRAMS -> new Recipe("jaccard-ngrams", List.of((double) kernel.size()));
        };
    }

    @Override
    String name() {
        return switch (kernel.pieces()) {
            case WORDS -> "jaccard";
            case CHUNKS -> "jaccard(pieces=" + kernel.size() + ")";
            case NGRAMS -> "jaccard(ngrams=" + kernel.size() + ")";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jaccard that
                && kernel.equals(that.kernel)
                && textOptions().equals(that.textOptions());
    }

    @Override
    public int hashCode() {
        return 31 * kernel.hashCode() + textOptions().hashCode();
    }
}
