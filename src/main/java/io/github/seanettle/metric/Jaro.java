package io.github.seanettle.metric;

import io.github.seanettle.internal.kernel.JaroKernel;
import io.github.seanettle.internal.kernel.Pattern;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.Recurrence;
import io.github.seanettle.internal.text.PlainText;
import io.github.seanettle.text.TextOptions;
import java.util.List;

/** Jaro similarity, and Jaro-Winkler, which is Jaro with a boost. */
final class Jaro extends UnitSimilarity implements UnitMetric.InLanes {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final JaroKernel kernel;

    private Jaro(String name, JaroKernel kernel, TextOptions text) {
        super(text);
        this.name = name;
        this.kernel = kernel;
    }

    static Jaro plain(TextOptions text) {
        return new Jaro("jaro", new JaroKernel(1, 0, 0, false), text);
    }

    static Jaro winkler(JaroWinklerOptions options, TextOptions text) {
        JaroKernel kernel = new JaroKernel(
                options.boostThreshold(), options.prefixWeight(), options.maxPrefix(), options.longTolerance());
        String name = options.equals(JaroWinklerOptions.DEFAULT) ? "jaro-winkler" : "jaro-winkler" + options;
        return new Jaro(name, kernel, text);
    }

    @Override
    public double similarity(Workspace workspace, double minSimilarity) {
        return kernel.similarity(
                workspace.a.ids, workspace.a.length, workspace.b.ids, workspace.b.length, minSimilarity, workspace);
    }

    @Override
    double similarity(String a, String b, PlainText plain, double minSimilarity) {
        return kernel.similarity(a, b, plain, minSimilarity);
    }

    @Override
    public double similarity(Pattern pattern, String folded, double minSimilarity) {
        return kernel.similarity(pattern, folded, PlainText.of(textOptions().unit()), minSimilarity);
    }

    @Override
    public double similarity(
            Pattern pattern, int[] ids, int from, int length, double minSimilarity, Workspace workspace) {
        return kernel.similarity(pattern, ids, from, length, minSimilarity, workspace);
    }

    @Override
    public int leastCommon(int m, int n, double minSimilarity) {
        return kernel.leastCommon(m, n, minSimilarity);
    }

    @Override
    public int leastCommon(int m, int n, double minSimilarity, int prefix) {
        return kernel.leastCommon(m, n, minSimilarity, prefix);
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.JARO;
    }

    @Override
    public double similarity(int code, int m, int n, int prefix) {
        return kernel.similarity(code >> 6, code & 63, m, n, prefix);
    }

    @Override
    public int prefixLimit() {
        return kernel.maxPrefix();
    }

    @Override
    public Recipe recipe() {
        return name.equals("jaro")
                ? new Recipe(name, List.of())
                : new Recipe(
                        "jaro-winkler",
                        List.of(
                                kernel.boostThreshold(),
                                kernel.prefixWeight(),
                                (double) kernel.maxPrefix(),
                                kernel.longTolerance() ? 1.0 : 0.0));
    }

    @Override
    String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jaro that
                && name.equals(that.name)
                && kernel.equals(that.kernel)
                && textOptions().equals(that.textOptions());
    }

    @Override
    public int hashCode() {
        return 31 * kernel.hashCode() + textOptions().hashCode();
    }
}
