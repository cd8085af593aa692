package io.github.seanettle.cli;

import io.github.seanettle.match.AllPairs;
import io.github.seanettle.match.Linker;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Option: which of a metric's numbers is the score of a pair of rows. */
final class PairKind {
    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "What the score is: distance (the default of metrics that count edits) or similarity.")
    private @Nullable ScoreKind kind;

    boolean isGiven() {
        return kind != null;
    }

    /** Whether scores are distances. */
    boolean isDistance(String name, StringMetric metric) {
        if (kind == ScoreKind.NORMALIZED) {
            throw new UserError("--as normalized is for the command score: take distance or similarity");
        }
        if (kind == ScoreKind.DISTANCE && !(metric instanceof StringDistance)) {
            throw new UserError(name + " has no distance: use --as similarity");
        }
        return kind == null ? metric instanceof StringDistance : kind == ScoreKind.DISTANCE;
    }

    AllPairs allPairs(String name, StringMetric metric) {
        return isDistance(name, metric) ? AllPairs.byDistance((StringDistance) metric) : AllPairs.bySimilarity(metric);
    }

    /** A linker that every pair is good enough for. */
    Linker linker(String name, StringMetric metric) {
        return isDistance(name, metric)
                ? Linker.withinDistance((StringDistance) metric, Integer.MAX_VALUE)
                : Linker.withSimilarity(metric, 0);
    }
}
