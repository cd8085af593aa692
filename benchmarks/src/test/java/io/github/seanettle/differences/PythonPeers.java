package io.github.seanettle.differences;

import static io.github.seanettle.differences.Cause.*;

import io.github.seanettle.edit.EditScripts;
import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The functions of RapidFuzz and jellyfish that have one of ours beside them. */
final class PythonPeers {
    private static final TextOptions POINTS = TextOptions.DEFAULT.withUnit(Unit.CODE_POINT);

    /** Where the private letters begin that stand for grapheme clusters. */
    private static final int PRIVATE = 0xF0000;

    private PythonPeers() {}

    /** RapidFuzz's, beside ours on code points, which is what it counts. */
    static List<Peer> ofRapidFuzz(PythonAnswers python) {
        List<Peer> all = new ArrayList<>();
        Map.of(
                        "Levenshtein", Metrics.levenshtein(POINTS),
                        "OSA", Metrics.osa(POINTS),
                        "DamerauLevenshtein", Metrics.damerauLevenshtein(POINTS),
                        "Indel", Metrics.indel(POINTS),
                        "LCSseq", Metrics.lcs(POINTS),
                        "Hamming", Metrics.hamming(POINTS))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(metric -> all.addAll(countsOf(python, metric.getKey(), metric.getValue())));
        all.addAll(similaritiesOf(python, "Jaro", Metrics.jaro(POINTS)));
        all.addAll(similaritiesOf(python, "JaroWinkler", Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT, POINTS)));
        StringMetric heavy = Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT.withPrefixWeight(0.2), POINTS);
        all.add(rapidFuzz(
                python,
                "distance.JaroWinkler.similarity(a, b, prefix_weight=0.2)",
                "similarity(a, b)",
                heavy::similarity));
        StringDistance lcs = Metrics.lcs(POINTS);
        all.add(rapidFuzz(
                python,
                "distance.LCSseq.similarity(a, b)",
                "lcsLength",
                (a, b) -> lcs.largestDistance(a, b) - lcs.distance(a, b)));
        all.add(rapidFuzz(python, "fuzz.ratio(a, b) / 100", "indelSimilarity", Metrics.indel(POINTS)::similarity));
        all.add(rapidFuzz(
                python,
                "len(distance.Levenshtein.editops(a, b))",
                "EditScripts.levenshtein",
                (a, b) -> EditScripts.levenshtein(a, b, Unit.CODE_POINT).distance()));
        return all;
    }

    private static List<Peer> countsOf(PythonAnswers python, String name, StringDistance ours) {
        String theirs = "distance." + name + ".";
        return List.of(
                rapidFuzz(python, theirs + "distance(a, b)", "distance(a, b)", ours::distance),
                rapidFuzz(
                        python,
                        theirs + "distance(a, b, score_cutoff=2)",
                        "distance(a, b, 2)",
                        (a, b) -> ours.distance(a, b, 2)),
                rapidFuzz(
                        python,
                        theirs + "normalized_distance(a, b)",
                        "normalizedDistance(a, b)",
                        ours::normalizedDistance),
                rapidFuzz(python, theirs + "normalized_similarity(a, b)", "similarity(a, b)", ours::similarity),
                from(python, theirs + "normalized_similarity", ours, 0.7),
                rapidFuzz(
                        python,
                        "process.cpdist(lefts, rights, scorer=" + theirs + "distance)",
                        "distance(a, b)",
                        ours::distance));
    }

    private static List<Peer> similaritiesOf(PythonAnswers python, String name, StringMetric ours) {
        String theirs = "distance." + name + ".";
        return List.of(
                rapidFuzz(python, theirs + "similarity(a, b)", "similarity(a, b)", ours::similarity),
                from(python, theirs + "similarity", ours, 0.7),
                from(python, theirs + "similarity", ours, 0.9),
                rapidFuzz(python, theirs + "distance(a, b)", "normalizedDistance(a, b)", ours::normalizedDistance));
    }

    private static Peer from(PythonAnswers python, String call, StringMetric ours, double least) {
        return rapidFuzz(
                        python,
                        call + "(a, b, score_cutoff=" + least + ")",
                        "similarity(a, b, " + least + ")",
                        (a, b) -> ours.similarity(a, b, least))
                .differs((a, b) -> ours.similarity(a, b, (float) least), SINGLE_PRECISION_CUT_OFF);
    }

    private static Peer rapidFuzz(PythonAnswers python, String call, String ourCall, Peer.Function ours) {
        return Peer.of("rapidfuzz " + call, python.function(call), ourCall, ours);
    }

    /** jellyfish's functions of two texts, beside ours on grapheme clusters, which it counts too. */
    static List<Peer> ofJellyfish(PythonAnswers python) {
        StringMetric tolerant = Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT.withLongTolerance(true));
        StringMetric tolerantOfPoints = Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT.withLongTolerance(true), POINTS);
        return List.of(
                jellyfish(
                        python,
                        "levenshtein_distance(a, b)",
                        Metrics.levenshtein()::distance,
                        Metrics.levenshtein(POINTS)::distance),
                jellyfish(
                        python,
                        "damerau_levenshtein_distance(a, b)",
                        Metrics.damerauLevenshtein()::distance,
                        Metrics.damerauLevenshtein(POINTS)::distance),
                jellyfish(
                        python,
                        "hamming_distance(a, b)",
                        Metrics.hamming()::distance,
                        Metrics.hamming(POINTS)::distance),
                withoutIdentity(jellyfish(
                        python, "jaro_similarity(a, b)", Metrics.jaro()::similarity, Metrics.jaro(POINTS)::similarity)),
                withoutIdentity(jellyfish(
                        python,
                        "jaro_winkler_similarity(a, b)",
                        Metrics.jaroWinkler()::similarity,
                        Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT, POINTS)::similarity)),
                withoutIdentity(jellyfish(
                        python,
                        "jaro_winkler_similarity(a, b, long_tolerance=True)",
                        tolerant::similarity,
                        tolerantOfPoints::similarity)),
                jellyfish(
                        python,
                        "jaccard_similarity(a, b, ngram_size=2)",
                        Metrics.jaccard(2)::similarity,
                        Metrics.jaccard(2, POINTS)::similarity));
    }

    /** A function that compares clusters as they are written, if a difference is to be explained. */
    private static Peer jellyfish(PythonAnswers python, String call, Peer.Function ours, Peer.Function oursOnPoints) {
        return Peer.of("jellyfish " + call, python.function("jellyfish." + call), call.replaceFirst("\\(.*", ""), ours)
                .differs((a, b) -> asWritten(a, b, oursOnPoints), CLUSTERS_AS_WRITTEN)
                .differs((a, b) -> hasLoneSurrogate(a + " " + b) ? "UnicodeEncodeError" : -1, LONE_SURROGATES_REFUSED);
    }

    private static Peer withoutIdentity(Peer peer) {
        return peer.differs((a, b) -> a.isEmpty() && b.isEmpty() ? 0 : -1, EMPTY_TEXTS_DIFFER);
    }

    /** Every cluster becomes one private letter, the same one only where it is written the same. */
    private static Object asWritten(String a, String b, Peer.Function onPoints) {
        Map<String, Integer> letters = new HashMap<>();
        return onPoints.apply(letters(a, letters), letters(b, letters));
    }

    private static String letters(String text, Map<String, Integer> letters) {
        StringBuilder written = new StringBuilder();
        for (String cluster : Unit.GRAPHEME.split(text)) {
            written.appendCodePoint(letters.computeIfAbsent(cluster, none -> PRIVATE + letters.size()));
        }
        return written.toString();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
