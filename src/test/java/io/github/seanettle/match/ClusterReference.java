package io.github.seanettle.match;

import io.github.seanettle.metric.StringMetric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** What clusters must be, row by row as the definitions say it, with all scores in a table. */
final class ClusterReference {
    private static final int MOST_FOR_A_MEDOID = 256;

    private final double[][] scores;
    private final boolean[][] areEqual;
    private final boolean byDistance;
    private final double worst;
    private final List<Integer> present;
    private Set<Integer> allCentres = Set.of();

    ClusterReference(
            StringMetric metric,
            boolean byDistance,
            double worst,
            List<String> list,
            BiPredicate<String, String> areEqualTexts) {
        this.scores = DoubleLoop.of(metric, byDistance, list, list).scores;
        this.byDistance = byDistance;
        this.worst = worst;
        this.present = IntStream.range(0, list.size())
                .filter(row -> list.get(row) != null)
                .boxed()
                .toList();
        this.areEqual = new boolean[list.size()][list.size()];
        for (int a : present) {
            for (int b : present) {
                areEqual[a][b] = a == b || areEqualTexts.test(list.get(a), list.get(b));
            }
        }
    }

    boolean match(int a, int b) {
        return byDistance ? scores[a][b] <= worst : scores[a][b] >= worst;
    }

    List<Cluster> clusters(Clustering clustering, boolean singles) {
        List<SortedSet<Integer>> groups = switch (clustering) {
            case CONNECTED -> connected();
            case COMPLETE -> complete();
            case STAR -> stars();
        };
        List<Cluster> clusters = new ArrayList<>();
        groups.sort(Comparator.comparing(SortedSet::first));
        for (SortedSet<Integer> group : groups) {
            if (singles || group.size() > 1) {
                clusters.add(cluster(group, clustering));
            }
        }
        return clusters;
    }

    private List<SortedSet<Integer>> connected() {
        List<SortedSet<Integer>> groups = new ArrayList<>();
        SortedSet<Integer> left = new TreeSet<>(present);
        while (!left.isEmpty()) {
            List<Integer> queue = new ArrayList<>(List.of(left.first()));
            left.remove(queue.get(0));
            for (int i = 0; i < queue.size(); i++) {
                int row = queue.get(i);
                List<Integer> found =
                        left.stream().filter(other -> match(row, other)).toList();
                queue.addAll(found);
                found.forEach(left::remove);
            }
            groups.add(new TreeSet<>(queue));
        }
        return groups;
    }

    private List<SortedSet<Integer>> complete() {
        List<SortedSet<Integer>> groups = new ArrayList<>();
        for (int row : present) {
            groups.stream()
                    .filter(group -> areEqual[group.first()][row])
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new TreeSet<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(row);
        }
        for (boolean joined = true; joined; ) {
            groups.sort(Comparator.comparing(SortedSet::first));
            joined = joinBest(groups);
        }
        return groups;
    }

    private boolean joinBest(List<SortedSet<Integer>> groups) {
        SortedSet<Integer> bestA = null;
        SortedSet<Integer> bestB = null;
        double bestMerit = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < groups.size(); a++) {
            for (int b = a + 1; b < groups.size(); b++) {
                double merit = Double.POSITIVE_INFINITY;
                for (int i : groups.get(a)) {
                    for (int j : groups.get(b)) {
                        merit = match(i, j) ? Math.min(merit, merit(i, j)) : Double.NEGATIVE_INFINITY;
                    }
                }
                if (merit > bestMerit) {
                    bestMerit = merit;
                    bestA = groups.get(a);
                    bestB = groups.get(b);
                }
            }
        }
        if (bestA != null) {
            bestA.addAll(bestB);
            groups.remove(bestB);
        }
        return bestA != null;
    }

    private double merit(int a, int b) {
        return byDistance ? -scores[a][b] : scores[a][b];
    }

    private List<SortedSet<Integer>> stars() {
        List<Integer> order = new ArrayList<>(present);
        order.sort(mostMatches(present));
        List<Integer> centres = new ArrayList<>();
        for (int row : order) {
            if (centres.stream().noneMatch(centre -> match(centre, row))) {
                centres.add(row);
            }
        }
        List<SortedSet<Integer>> groups = new ArrayList<>();
        centres.forEach(centre -> groups.add(new TreeSet<>(List.of(centre))));
        allCentres = Set.copyOf(centres);
        for (int row : present) {
            if (!centres.contains(row)) {
                int best = centres.stream()
                        .filter(centre -> match(row, centre))
                        .min(Comparator.<Integer>comparingDouble(centre -> -merit(row, centre))
                                .thenComparing(centre -> centre))
                        .orElseThrow();
                groups.get(centres.indexOf(best)).add(row);
            }
        }
        return groups;
    }

    /** By how many of these rows a row matches, then the best total, then the row. */
    private Comparator<Integer> mostMatches(Iterable<Integer> rows) {
        return Comparator.<Integer>comparingLong(row -> {
                    long matches = 0;
                    for (int other : rows) {
                        matches += other != row && match(row, other) ? 1 : 0;
                    }
                    return -matches;
                })
                .thenComparing(bestTotal(rows, true));
    }

    private Comparator<Integer> bestTotal(Iterable<Integer> rows, boolean onlyMatches) {
        return Comparator.<Integer>comparingLong(row -> {
                    long total = 0;
                    for (int other : rows) {
                        if (other != row && (!onlyMatches || match(row, other))) {
                            total += byDistance
                                    ? (long) scores[row][other]
                                    : -Math.round(scores[row][other] * (1L << 31));
                        }
                    }
                    return total;
                })
                .thenComparing(row -> row);
    }

    private Cluster cluster(SortedSet<Integer> group, Clustering clustering) {
        int representative = representative(group, clustering);
        List<Match> pairs = new ArrayList<>();
        for (int a : group) {
            for (int b : group.tailSet(a + 1)) {
                if (match(a, b) && isFirst(a) && (isFirst(b) || areEqual[a][b])) {
                    pairs.add(new Match(a, b, scores[a][b]));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Match::left)
                .thenComparingDouble(match -> -merit(match.left(), match.right()))
                .thenComparingInt(Match::right));
        List<Cluster.Member> members = group.stream()
                .map(row -> new Cluster.Member(row, scores[row][representative]))
                .toList();
        return new Cluster(representative, members, pairs);
    }

    private int representative(SortedSet<Integer> group, Clustering clustering) {
        if (clustering == Clustering.STAR) {
            return group.stream().filter(allCentres::contains).findFirst().orElseThrow();
        }
        boolean tooMany = group.stream().filter(this::isFirst).count() > MOST_FOR_A_MEDOID;
        return group.stream()
                .min(tooMany ? mostMatches(group) : bestTotal(group, false))
                .orElseThrow();
    }

    private boolean isFirst(int row) {
        return present.stream().noneMatch(other -> other < row && areEqual[other][row]);
    }
}
