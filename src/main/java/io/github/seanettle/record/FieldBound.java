package io.github.seanettle.record;

import io.github.seanettle.match.Linker;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;

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

    @Override
    public String toString() {
        return byDistance ? "<= " + (int) worst : ">= " + worst;
    }
}
