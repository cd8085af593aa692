package io.github.seanettle.cli;

import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options: the metric, and what some metrics take. */
final class MetricOptions {
    @Option(
            names = "--metric",
            required = true,
            paramLabel = "METRIC",
            description = "levenshtein, damerau-levenshtein, osa, indel, lcs, hamming (these count edits); jaro,"
                    + " jaro-winkler, jaccard (these have a similarity only); or the name of a class of yours that"
                    + " implements StringMetric, package included.")
    String name = "";

    @Mixin
    UserClasses userClasses = new UserClasses();

    @Option(
            names = "--boost-threshold",
            paramLabel = "J",
            description = "jaro-winkler: a common beginning counts only where the Jaro similarity is above J (0.7).")
    @Nullable
    Double boostThreshold;

    @Option(
            names = "--prefix-weight",
            paramLabel = "P",
            description = "jaro-winkler: what each common leading letter counts (0.1).")
    @Nullable
    Double prefixWeight;

    @Option(
            names = "--max-prefix",
            paramLabel = "N",
            description = "jaro-winkler: how many leading letters count at most (4).")
    @Nullable
    Integer maxPrefix;

    @Option(
            names = "--long-tolerance",
            description = "jaro-winkler: raise the similarity of longer texts that agree well, as Winkler does.")
    boolean longTolerance;

    @Option(
            names = "--pieces",
            paramLabel = "N",
            description = "jaccard: compare sets of consecutive pieces of N letters instead of words.")
    @Nullable
    Integer pieces;

    @Option(
            names = "--ngrams",
            paramLabel = "N",
            description = "jaccard: compare sets of overlapping runs of N letters instead of words.")
    @Nullable
    Integer ngrams;

    /** The metric that was asked for. It does not fold. */
    StringMetric metric(TextChoice text) {
        checkFit();
        if (UserClasses.isClassName(name)) {
            if (text.unit != null) {
                throw new UserError("--unit does not go with a metric of yours: " + name + " is handed whole texts");
            }
            return userClasses.create(name, StringMetric.class);
        }
        try {
            return builtIn(text.unfolded());
        } catch (IllegalArgumentException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
    }

    /** The metric that was asked for, a built-in one that folds. */
    StringMetric foldingMetric(TextChoice text) {
        checkFit();
        if (UserClasses.isClassName(name)) {
            throw new UserError(name + " is a metric of yours, which the file of an index cannot hold:"
                    + " take a built-in one, or 'link' or 'top' without an index");
        }
        try {
            return builtIn(text.folded());
        } catch (IllegalArgumentException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
    }

    private StringMetric builtIn(TextOptions text) {
        if (pieces != null) {
            return Metrics.jaccard(atLeastOne("--pieces", pieces), text);
        }
        if (ngrams != null) {
            return Metrics.ngramJaccard(atLeastOne("--ngrams", ngrams), text);
        }
        return name.equals("jaro-winkler") ? Metrics.jaroWinkler(jaroWinkler(), text) : Metrics.named(name, text);
    }

    private JaroWinklerOptions jaroWinkler() {
        JaroWinklerOptions usual = JaroWinklerOptions.DEFAULT;
        return new JaroWinklerOptions(
                boostThreshold == null ? usual.boostThreshold() : boostThreshold,
                prefixWeight == null ? usual.prefixWeight() : prefixWeight,
                maxPrefix == null ? usual.maxPrefix() : maxPrefix,
                longTolerance);
    }

    /** Checks that nothing of one metric is said, because something else names metrics. */
    void checkNoneGiven(String by) {
        if (!name.isEmpty()) {
            throw new UserError("--metric and " + by + " do not go together: give one of them");
        }
        checkNotGiven(by, "--boost-threshold", boostThreshold != null, "jaro-winkler(boost-threshold=...)");
        checkNotGiven(by, "--prefix-weight", prefixWeight != null, "jaro-winkler(prefix-weight=...)");
        checkNotGiven(by, "--max-prefix", maxPrefix != null, "jaro-winkler(max-prefix=...)");
        checkNotGiven(by, "--long-tolerance", longTolerance, "jaro-winkler(long-tolerance)");
        checkNotGiven(by, "--pieces", pieces != null, "jaccard(pieces=...)");
        checkNotGiven(by, "--ngrams", ngrams != null, "jaccard(ngrams=...)");
    }

    private static void checkNotGiven(String by, String option, boolean given, String instead) {
        if (given) {
            throw new UserError(option + " does not go with " + by + ": write " + instead + " in the field");
        }
    }

    private void checkFit() {
        checkFit("--boost-threshold", boostThreshold != null, "jaro-winkler");
        checkFit("--prefix-weight", prefixWeight != null, "jaro-winkler");
        checkFit("--max-prefix", maxPrefix != null, "jaro-winkler");
        checkFit("--long-tolerance", longTolerance, "jaro-winkler");
        checkFit("--pieces", pieces != null, "jaccard");
        checkFit("--ngrams", ngrams != null, "jaccard");
        if (pieces != null && ngrams != null) {
            throw new UserError("--pieces and --ngrams do not go together: give one of them");
        }
    }

    private void checkFit(String option, boolean given, String metric) {
        if (given && !name.equals(metric)) {
            throw new UserError(option + " goes with --metric " + metric + ", not with " + name);
        }
    }

    static int atLeastOne(String option, int value) {
        if (value < 1) {
            throw new UserError(option + " must be 1 or more, but is " + value);
        }
        return value;
    }
}
