package io.github.seanettle.metric;

/** The prepared query of a metric that has nothing to prepare: it asks the metric each time. */
final class UserQuery {
    private UserQuery() {}

    record OfSimilarity(StringMetric metric, String query) implements PreparedQuery {
        @Override
        public double similarity(CharSequence candidate) {
            return metric.similarity(query, candidate);
        }

        @Override
        public double similarity(CharSequence candidate, double minSimilarity) {
            return metric.similarity(query, candidate, minSimilarity);
        }
    }

    record OfDistance(StringDistance metric, String query) implements PreparedDistanceQuery {
        @Override
        public double similarity(CharSequence candidate) {
            return metric.similarity(query, candidate);
        }

        @Override
        public double similarity(CharSequence candidate, double minSimilarity) {
            return metric.similarity(query, candidate, minSimilarity);
        }

        @Override
        public int distance(CharSequence candidate) {
            return metric.distance(query, candidate);
        }

        @Override
        public int distance(CharSequence candidate, int maxDistance) {
            return metric.distance(query, candidate, maxDistance);
        }
    }
}
