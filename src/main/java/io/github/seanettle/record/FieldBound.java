package io.github.seanettle.record;

import io.github.seanettle.match.Linker;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How near two values of a field must be.
 *
 * @param byDistance whether it is a largest distance; else it is a least similarity
 * @param worst that distance or similarity
 */
record FieldBound(boolean byDistance, double worst) {
    /** What finds all pairs within this bound. */
    Linker linker(StringMetric metric) {
        return byDistance
                ? Linker.withinDistance((StringDistance) metric, (int) worst)
                : Linker.withSimilarity(metric, worst);
    }

    /** As every record's; written down since JDK 17 never unloads a class whose generated {@code equals} has run. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldBound that
                && byDistance == that.byDistance
                && Double.compare(worst, that.worst) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(byDistance, worst);
    }

    @Override
    public String toString() {
        return byDistance ? "<= " + (int) worst : ">= " + worst;
    }
}
