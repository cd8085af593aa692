package io.github.seanettle.cli;

import io.github.seanettle.match.Linker;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options: how far apart two texts may be, or how alike they must be. At most one of the two. */
final class CutOff {
    @Option(
            names = "--max-distance",
            paramLabel = "K",
            description = "The largest distance of interest, 0 or more; for metrics that count edits.")
    @Nullable
    Integer maxDistance;

    @Option(
            names = "--min-similarity",
            paramLabel = "S",
            description = "The least similarity of interest, from 0 to 1; for any metric.")
    @Nullable
    Double minSimilarity;

    void check(String name, StringMetric metric) {
        if (maxDistance != null && minSimilarity != null) {
            throw new UserError("--max-distance and --min-similarity do not go together: give one of them");
        }
        if (maxDistance != null && maxDistance < 0) {
            throw new UserError("--max-distance must be 0 or more, but is " + maxDistance);
        }
        if (maxDistance != null && !(metric instanceof StringDistance)) {
            throw new UserError("--max-distance does not go with " + name
                    + ", which has no distance, only a similarity: use --min-similarity with a number from 0 to 1");
        }
        if (minSimilarity != null && !(minSimilarity >= 0 && minSimilarity <= 1)) {
            throw new UserError("--min-similarity must be a number from 0 to 1, but is " + minSimilarity);
        }
    }

    /** The same, and one of the two must be there. */
    void checkGiven(String name, StringMetric metric) {
        check(name, metric);
        if (maxDistance == null && minSimilarity == null) {
            throw new UserError("say which pairs match: --max-distance K or --min-similarity S");
        }
    }

    /** A linker of the pairs within the cut-off, which must be there. */
    Linker linker(String name, StringMetric metric) {
        checkGiven(name, metric);
        if (maxDistance != null) {
            return Linker.withinDistance((StringDistance) metric, maxDistance);
        }
        return Linker.withSimilarity(metric, Objects.requireNonNull(minSimilarity));
    }

    /** Whether scores are distances. */
    boolean isDistance() {
        return maxDistance != null;
    }
}
