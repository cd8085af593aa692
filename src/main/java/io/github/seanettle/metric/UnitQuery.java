package io.github.seanettle.metric;

import io.github.seanettle.internal.kernel.DistanceKernel;
import io.github.seanettle.internal.kernel.Pattern;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.text.ClusterTable;
import java.util.Objects;

/** A prepared query of a built-in metric: the ids and tables of the query are kept, each candidate is read once. */
class UnitQuery implements PreparedQuery {
    private final UnitMetric metric;
    private final Pattern pattern;
    private final ClusterTable clusters = new ClusterTable(null);

    UnitQuery(UnitMetric metric, CharSequence query) {
        Objects.requireNonNull(query, "query");
        this.metric = metric;
        Workspace workspace = Workspace.borrow();
        workspace.read(query, metric.textOptions(), clusters, workspace.a);
        pattern = new Pattern(workspace.a.ids, 0, workspace.a.length);
        workspace.giveBack();
    }

    @Override
    public final double similarity(CharSequence candidate) {
        return similarity(candidate, 0.0);
    }

    @Override
    public final double similarity(CharSequence candidate, double minSimilarity) {
        Objects.requireNonNull(candidate, "candidate");
        CutOffs.checkSimilarity(minSimilarity);
        String folded = Workspace.folded(candidate, metric.textOptions());
        double similarity = metric.similarity(pattern, folded, minSimilarity);
        return similarity == DistanceKernel.NO_ANSWER ? similarityByUnits(folded, minSimilarity) : similarity;
    }

    private double similarityByUnits(String candidate, double minSimilarity) {
        Workspace workspace = read(candidate);
        double similarity =
                metric.similarity(pattern, workspace.b.ids, 0, workspace.b.length, minSimilarity, workspace);
        workspace.giveBack();
        return similarity;
    }

    private Workspace read(String candidate) {
        Workspace workspace = Workspace.borrow();
        workspace.readBeside(clusters, candidate, metric.textOptions().unit());
        return workspace;
    }

    /** A prepared query of a built-in distance. */
    static final class Counting extends UnitQuery implements PreparedDistanceQuery {
        private final UnitMetric.Counting metric;

        Counting(UnitMetric.Counting metric, CharSequence query) {
            super(metric, query);
            this.metric = metric;
        }

        @Override
        public int distance(CharSequence candidate) {
            return distance(candidate, Integer.MAX_VALUE);
        }

        @Override
        public int distance(CharSequence candidate, int maxDistance) {
            Objects.requireNonNull(candidate, "candidate");
            CutOffs.checkDistance(maxDistance);
            String folded = Workspace.folded(candidate, metric.textOptions());
            int distance = metric.distance(super.pattern, folded, maxDistance);
            return distance == DistanceKernel.NO_ANSWER ? distanceByUnits(folded, maxDistance) : distance;
        }

        private int distanceByUnits(String candidate, int maxDistance) {
            Workspace workspace = super.read(candidate);
            int distance =
                    metric.distance(super.pattern, workspace.b.ids, 0, workspace.b.length, maxDistance, workspace);
            workspace.giveBack();
            return distance;
        }
    }
}
