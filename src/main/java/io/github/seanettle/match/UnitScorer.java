package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Pattern;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.lane.FlatTexts;

/** The pair kernels of a built-in metric. */
record UnitScorer(UnitMetric metric, boolean byDistance, FlatTexts left, FlatTexts right) implements PairScorer {
    @Override
    public Query prepare(int row) {
        Pattern pattern = new Pattern(left.ids(), left.start(row), left.length(row));
        if (byDistance) {
            UnitMetric.Counting counting = (UnitMetric.Counting) metric;
            return (other, bound, workspace) -> counting.distance(
                    pattern, right.ids(), right.start(other), right.length(other), (int) bound, workspace);
        }
        return (other, bound, workspace) ->
                metric.similarity(pattern, right.ids(), right.start(other), right.length(other), bound, workspace);
    }
}
