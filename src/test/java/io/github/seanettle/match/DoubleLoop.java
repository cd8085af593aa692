package io.github.seanettle.match;

import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** What the engine must answer, by two loops over a metric. A score is NaN where a text is missing. */
final class DoubleLoop {
    final double[][] scores;
    private final boolean byDistance;

    private DoubleLoop(double[][] scores, boolean byDistance) {
        this.scores = scores;
        this.byDistance = byDistance;
    }

    static DoubleLoop of(StringMetric metric, boolean byDistance, List<String> left, List<String> right) {
        double[][] scores = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                scores[i][j] = score(metric, byDistance, left.get(i), right.get(j));
            }
        }
        return new DoubleLoop(scores, byDistance);
    }

    private static double score(StringMetric metric, boolean byDistance, String a, String b) {
        if (a == null || b == null) {
            return Double.NaN;
        }
        return byDistance ? ((StringDistance) metric).distance(a, b) : metric.similarity(a, b);
    }

    /** How many pairs are in which bin; those of one list with itself once. */
    Map<Integer, Long> histogram(int bins, boolean within) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            for (int j = within ? i + 1 : 0; j < scores[i].length; j++) {
                if (!Double.isNaN(scores[i][j])) {
                    counts.merge(bin(scores[i][j], bins), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private int bin(double score, int bins) {
        if (byDistance) {
            return (int) score;
        }
        int bin = bins - 1;
        while ((double) bin / bins > score) {
            bin--;
        }
        return bin;
    }

    /** The best of each row among the partners that it may have. */
    List<Match> top(int count, Ties ties, boolean within) {
        List<Match> all = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            int row = i;
            List<Match> matches = matches(i, j -> !within || j != row);
            int end = Math.min(count, matches.size());
            while (ties == Ties.ALL
                    && end > 0
                    && end < matches.size()
                    && matches.get(end).score() == matches.get(end - 1).score()) {
                end++;
            }
            all.addAll(matches.subList(0, end));
        }
        return all;
    }

    /** The pairs at least so good; those of one list with itself once. */
    List<Match> within(double worst, boolean within) {
        List<Match> all = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            int row = i;
            matches(i, j -> !within || j > row).stream()
                    .filter(match -> byDistance ? match.score() <= worst : match.score() >= worst)
                    .forEach(all::add);
        }
        return all;
    }

    private List<Match> matches(int row, IntPredicate partner) {
        List<Match> matches = new ArrayList<>();
        for (int j = 0; j < scores[row].length; j++) {
            if (partner.test(j) && !Double.isNaN(scores[row][j])) {
                matches.add(new Match(row, j, scores[row][j]));
            }
        }
        Comparator<Match> best = Comparator.comparingDouble(Match::score);
        matches.sort((byDistance ? best : best.reversed()).thenComparingInt(Match::right));
        return matches;
    }
}
