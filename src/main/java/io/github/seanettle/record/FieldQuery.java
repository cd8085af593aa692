package io.github.seanettle.record;

import io.github.seanettle.metric.PreparedDistanceQuery;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import org.jspecify.annotations.Nullable;

/** One text of a field, to be compared with others. It is made ready only when there are several. For one thread. */
final class FieldQuery {
    /** To prepare a query costs about as much as two comparisons. */
    private static final int UNPREPARED = 2;

    private final StringMetric metric;
    private final String text;
    private int comparisons;
    private @Nullable PreparedQuery prepared;

    FieldQuery(StringMetric metric, String text) {
        this.metric = metric;
        this.text = text;
    }

    double similarity(String other, double minSimilarity) {
        PreparedQuery query = query();
        return query == null ? metric.similarity(text, other, minSimilarity) : query.similarity(other, minSimilarity);
    }

    int distance(String other, int maxDistance) {
        PreparedQuery query = query();
        return query == null
                ? ((StringDistance) metric).distance(text, other, maxDistance)
                : ((PreparedDistanceQuery) query).distance(other, maxDistance);
    }

    private @Nullable PreparedQuery query() {
        if (prepared == null && comparisons++ >= UNPREPARED) {
            prepared = metric.prepare(text);
        }
        return prepared;
    }
}
