package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.match.Cluster.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes clusters of rows out of groups of nodes. For any number of threads.
 *
 * @param rows which rows the nodes are
 * @param measure what scores are
 * @param groups which nodes are together
 * @param representative the node that stands for some nodes
 * @param scorer compares two nodes
 * @param matches which nodes match; null if nobody wants to know
 * @param matchesOfGroups which of these matches are those of a group; null if there are none
 */
record ClusterBuilder(
        DistinctRows rows,
        Measure measure,
        Buckets groups,
        Representative representative,
        PairScorer scorer,
        @Nullable MatchStore matches,
        @Nullable Buckets matchesOfGroups) {

    /** Chooses the node that stands for a group. */
    @FunctionalInterface
    interface Representative {
        int of(int[] nodes, Workspace workspace);
    }

    /** How many groups there are. */
    int count() {
        return groups.count();
    }

    /** Whether a group has only one row. */
    boolean isSingle(int group) {
        return groups.size(group) == 1 && rows.count(groups.first(group)) == 1;
    }

    Cluster build(int group, Workspace workspace) {
        int[] nodes = groups.of(group);
        int centre = representative.of(nodes, workspace);
        return new Cluster(rows.first(centre), members(nodes, centre, workspace), pairs(group, nodes));
    }

    private List<Member> members(int[] nodes, int centre, Workspace workspace) {
        PairScorer.Query query = scorer.prepare(centre);
        List<Member> members = new ArrayList<>();
        for (int node : nodes) {
            double score = node == centre ? worth().best() : query.score(node, measure.worst(), workspace);
            for (int row : rows.rows(node)) {
                members.add(new Member(row, score));
            }
        }
        members.sort(Comparator.comparingInt(Member::row));
        return members;
    }

    private List<Match> pairs(int group, int[] nodes) {
        if (matches == null || matchesOfGroups == null) {
            return List.of();
        }
        List<Match> pairs = new ArrayList<>();
        for (int match : matchesOfGroups.of(group)) {
            pairs.add(
                    new Match(rows.first(matches.left(match)), rows.first(matches.right(match)), matches.score(match)));
        }
        for (int node : nodes) {
            for (int row : rows.rows(node)) {
                if (row != rows.first(node)) {
                    pairs.add(new Match(rows.first(node), row, worth().best()));
                }
            }
        }
        pairs.sort(worth().byLeftThenBest());
        return pairs;
    }

    private Worth worth() {
        return new Worth(measure.byDistance());
    }
}
