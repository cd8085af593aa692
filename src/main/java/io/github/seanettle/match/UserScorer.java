package io.github.seanettle.match;

import io.github.seanettle.metric.PreparedDistanceQuery;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A user's own metric, which is handed the texts as they are. */
record UserScorer(
        StringMetric metric,
        boolean byDistance,
        @Nullable CharSequence[] left,
        @Nullable CharSequence[] right) implements PairScorer {
    @Override
    public Query prepare(int row) {
        CharSequence text = Objects.requireNonNull(left[row]);
        if (byDistance) {
            PreparedDistanceQuery query = ((StringDistance) metric).prepare(text);
            return (other, bound, workspace) -> query.distance(text(other), (int) bound);
        }
        PreparedQuery query = metric.prepare(text);
        return (other, bound, workspace) -> query.similarity(text(other), bound);
    }

    private CharSequence text(int row) {
        return Objects.requireNonNull(right[row]);
    }
}
