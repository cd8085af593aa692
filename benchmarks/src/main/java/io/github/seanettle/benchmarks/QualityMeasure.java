package io.github.seanettle.benchmarks;

import io.github.seanettle.match.AllPairs;
import io.github.seanettle.match.Histogram;
import io.github.seanettle.match.Linker;
import io.github.seanettle.match.Match;
import io.github.seanettle.match.PairScores;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.record.MissingValues;
import io.github.seanettle.record.RecordField;
import io.github.seanettle.record.RecordLinker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a metric finds in a set, at every threshold. */
final class QualityMeasure {
    /** Less similar candidates are not kept. */
    private static final double FLOOR = 0.2;

    /** Of several columns less similar pairs are not kept: there may be many, and none of them is right. */
    private static final double FIELDS_FLOOR = 0.5;

    /** Of each row so many candidates take part in the choice of pairs. */
    private static final int CANDIDATES = 20;

    private QualityMeasure() {}

    /** A pair and its similarity. */
    record Candidate(int left, int right, double similarity) {}

    /** Each pair is judged by itself: all pairs are counted, and those that belong together are compared once more. */
    static QualityCurve all(QualitySet set, StringMetric metric) {
        List<@Nullable String> left = texts(set.left());
        List<@Nullable String> right = set.isOne() ? left : texts(set.right());
        AllPairs pairs = AllPairs.bySimilarity(metric);
        PairScores scores = set.isOne() ? pairs.within(left) : pairs.between(left, right);
        Histogram histogram = scores.histogram(QualityCurve.BINS);
        long[] rightInBin = new long[QualityCurve.BINS];
        for (long pair : set.truth()) {
            String a = left.get(QualitySet.left(pair));
            String b = right.get(QualitySet.right(pair));
            if (a != null && b != null) {
                rightInBin[QualityCurve.bin(metric.similarity(a, b))]++;
            }
        }
        long[] foundInBin = IntStream.range(0, QualityCurve.BINS)
                .mapToLong(histogram::count)
                .toArray();
        return QualityCurve.of(foundInBin, rightInBin, set.truth().size());
    }

    /** Each row of either list is in one pair at most: the most similar pair first, and so on. */
    static QualityCurve oneToOne(QualitySet set, StringMetric metric) {
        List<Candidate> candidates = new ArrayList<>();
        Linker.withSimilarity(metric, FLOOR)
                .withTop(CANDIDATES)
                .link(
                        texts(set.left()),
                        texts(set.right()),
                        (Match match) -> candidates.add(new Candidate(match.left(), match.right(), match.score())));
        return curve(set, chosen(candidates, set.left().size(), set.right().size()));
    }

    /** All columns, each by a metric of its own; the score is their mean. What is missing is left out. */
    static QualityCurve fields(QualitySet set, List<StringMetric> metrics, boolean oneToOne) {
        List<RecordField<List<String>>> fields = IntStream.range(0, metrics.size())
                .mapToObj(i -> RecordField.<List<String>>of(
                        set.columns().get(i), row -> textOrNull(row.get(i)), metrics.get(i)))
                .toList();
        RecordLinker<List<String>> linker =
                RecordLinker.weighted(FIELDS_FLOOR, fields).withMissing(MissingValues.LEFT_OUT);
        List<Candidate> candidates = new ArrayList<>();
        if (set.isOne()) {
            linker.linkWithin(
                    set.left(), match -> candidates.add(new Candidate(match.left(), match.right(), match.score())));
        } else {
            linker.link(
                    set.left(),
                    set.right(),
                    match -> candidates.add(new Candidate(match.left(), match.right(), match.score())));
        }
        return curve(
                set,
                oneToOne ? chosen(candidates, set.left().size(), set.right().size()) : candidates);
    }

    /** The greedy choice; of equally similar pairs those of lower rows. */
    static List<Candidate> chosen(List<Candidate> candidates, int leftRows, int rightRows) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingDouble(Candidate::similarity)
                .reversed()
                .thenComparingInt(Candidate::left)
                .thenComparingInt(Candidate::right));
        BitSet leftTaken = new BitSet(leftRows);
        BitSet rightTaken = new BitSet(rightRows);
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : sorted) {
            if (!leftTaken.get(candidate.left) && !rightTaken.get(candidate.right)) {
                leftTaken.set(candidate.left);
                rightTaken.set(candidate.right);
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    static QualityCurve curve(QualitySet set, List<Candidate> found) {
        long[] foundInBin = new long[QualityCurve.BINS];
        long[] rightInBin = new long[QualityCurve.BINS];
        for (Candidate candidate : found) {
            int bin = QualityCurve.bin(candidate.similarity);
            foundInBin[bin]++;
            if (set.truth().contains(QualitySet.pair(candidate.left, candidate.right))) {
                rightInBin[bin]++;
            }
        }
        return QualityCurve.of(foundInBin, rightInBin, set.truth().size());
    }

    private static List<@Nullable String> texts(List<List<String>> rows) {
        List<@Nullable String> texts = new ArrayList<>(rows.size());
        rows.forEach(row -> texts.add(textOrNull(row.get(0))));
        return texts;
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
