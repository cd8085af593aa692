package io.github.seanettle.differences;

import static io.github.seanettle.differences.Cause.*;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.simmetrics.metrics.StringDistances;
import org.simmetrics.metrics.StringMetrics;

/** What compares two texts: the peers' functions that have one of ours beside them. */
final class PairPeers {
    private static final TextOptions UTF16 = TextOptions.DEFAULT.withUnit(Unit.UTF16);
    private static final TextOptions POINTS = TextOptions.DEFAULT.withUnit(Unit.CODE_POINT);

    private PairPeers() {}

    static List<Peer> all() {
        List<Peer> all = new ArrayList<>();
        all.addAll(commonsText());
        all.addAll(javaStringSimilarity());
        all.addAll(simmetrics());
        all.addAll(lucene());
        return all;
    }

    private static List<Peer> commonsText() {
        var levenshtein = org.apache.commons.text.similarity.LevenshteinDistance.getDefaultInstance();
        var within2 = new org.apache.commons.text.similarity.LevenshteinDistance(2);
        var damerau = new org.apache.commons.text.similarity.DamerauLevenshteinDistance();
        var hamming = new org.apache.commons.text.similarity.HammingDistance();
        var jaroWinkler = new org.apache.commons.text.similarity.JaroWinklerSimilarity();
        var jaccard = new org.apache.commons.text.similarity.JaccardSimilarity();
        var lcs = new org.apache.commons.text.similarity.LongestCommonSubsequence();
        var lcsDistance = new org.apache.commons.text.similarity.LongestCommonSubsequenceDistance();
        return List.of(
                utf16("commons-text LevenshteinDistance", levenshtein::apply, "levenshteinDistance"),
                Peer.of(
                                "commons-text LevenshteinDistance(2)",
                                within2::apply,
                                "levenshteinDistance(a, b, 2)",
                                (a, b) -> Metrics.levenshtein().distance(a, b, 2))
                        .differs((a, b) -> minusOne(Metrics.levenshtein().distance(a, b, 2)), MINUS_ONE_BEYOND)
                        .differs((a, b) -> Metrics.levenshtein(UTF16).distance(a, b, 2), UTF16_UNITS)
                        .differs(
                                (a, b) -> minusOne(Metrics.levenshtein(UTF16).distance(a, b, 2)),
                                UTF16_UNITS,
                                MINUS_ONE_BEYOND),
                utf16("commons-text DamerauLevenshteinDistance", damerau::apply, "damerauLevenshteinDistance")
                        .differs(distance("osa", UTF16), RESTRICTED)
                        .differs(PairPeers::osaOfBoxedCharacters, RESTRICTED, BOXED_CHARACTERS),
                Peer.of("commons-text HammingDistance", hamming::apply, "hammingDistance", distance("hamming", null))
                        .differs(distance("hamming", UTF16), UTF16_UNITS)
                        .differs(
                                (a, b) -> a.length() != b.length() ? "IllegalArgumentException" : -1,
                                UNEQUAL_LENGTHS_REFUSED),
                winkler("commons-text JaroWinklerSimilarity", jaroWinkler::apply)
                        .differs(jaro(JaroModel.WINKLER.withHalves()), HALF_TRANSPOSITIONS),
                Peer.of(
                                "commons-text JaccardSimilarity",
                                jaccard::apply,
                                "ngramJaccardSimilarity(a, b, 1)",
                                (a, b) -> Metrics.ngramJaccard(1).similarity(a, b))
                        .differs((a, b) -> Metrics.ngramJaccard(1, UTF16).similarity(a, b), UTF16_UNITS),
                lcsLength("commons-text LongestCommonSubsequence", lcs::apply),
                Peer.of(
                                "commons-text LongestCommonSubsequence.longestCommonSubsequence",
                                (a, b) -> wellFormed(
                                        lcs.longestCommonSubsequence(a, b).toString(), a, b),
                                "EditScripts",
                                (a, b) -> "well formed")
                        .differs(PairPeers::splitsAPair, SURROGATES_SPLIT),
                utf16("commons-text LongestCommonSubsequenceDistance", lcsDistance::apply, "indelDistance"));
    }

    private static List<Peer> javaStringSimilarity() {
        var levenshtein = new info.debatty.java.stringsimilarity.Levenshtein();
        var normalized = new info.debatty.java.stringsimilarity.NormalizedLevenshtein();
        var damerau = new info.debatty.java.stringsimilarity.Damerau();
        var osa = new info.debatty.java.stringsimilarity.OptimalStringAlignment();
        var jaroWinkler = new info.debatty.java.stringsimilarity.JaroWinkler();
        var lcs = new info.debatty.java.stringsimilarity.LongestCommonSubsequence();
        var metricLcs = new info.debatty.java.stringsimilarity.MetricLCS();
        JaroModel unlimited = JaroModel.WINKLER.withUnlimitedPrefix();
        return List.of(
                utf16("java-string-similarity Levenshtein", levenshtein::distance, "levenshteinDistance"),
                limited(levenshtein, 0),
                limited(levenshtein, 3),
                similarity("java-string-similarity NormalizedLevenshtein", normalized::similarity, "levenshtein"),
                utf16("java-string-similarity Damerau", damerau::distance, "damerauLevenshteinDistance"),
                utf16("java-string-similarity OptimalStringAlignment", osa::distance, "osaDistance"),
                winkler("java-string-similarity JaroWinkler", jaroWinkler::similarity)
                        .differs(jaro(JaroModel.WINKLER.inSinglePrecision()), SINGLE_PRECISION)
                        .differs(jaro(unlimited), UNLIMITED_PREFIX)
                        .inSinglePrecision(),
                utf16("java-string-similarity LongestCommonSubsequence", lcs::distance, "indelDistance"),
                similarity("java-string-similarity MetricLCS", (a, b) -> 1 - metricLcs.distance(a, b), "lcs"),
                ngrams(2),
                ngrams(3));
    }

    private static Peer limited(info.debatty.java.stringsimilarity.Levenshtein peer, int limit) {
        Peer limited = Peer.of(
                "java-string-similarity Levenshtein, limit " + limit,
                (a, b) -> peer.distance(a, b, limit),
                "levenshteinDistance(a, b, " + limit + ")",
                (a, b) -> Metrics.levenshtein().distance(a, b, limit));
        if (limit > 0) {
            limited = limited.differs((a, b) -> Metrics.levenshtein(UTF16).distance(a, b, limit), UTF16_UNITS);
        }
        return limited.differs(
                        (a, b) -> Math.min(limit, Metrics.levenshtein(UTF16).distance(a, b)), LIMIT_BEYOND)
                .differs((a, b) -> Metrics.levenshtein(UTF16).distance(a, b), LIMIT_PASSED_BY);
    }

    private static Peer ngrams(int n) {
        var jaccard = new info.debatty.java.stringsimilarity.Jaccard(n);
        StringMetric ours = Metrics.ngramJaccard(n);
        StringMetric units = Metrics.ngramJaccard(n, UTF16);
        Peer.Function oneSpace = (a, b) -> units.similarity(oneSpace(a), oneSpace(b));
        return Peer.of(
                        "java-string-similarity Jaccard(" + n + ")",
                        jaccard::similarity,
                        "ngramJaccardSimilarity(a, b, " + n + ")",
                        ours::similarity)
                .differs(units::similarity, UTF16_UNITS)
                .differs(oneSpace, WHITE_SPACE_IS_ONE_SPACE)
                .differs((a, b) -> without(a, n) && without(b, n) && !a.equals(b) ? Double.NaN : -1, NOT_A_NUMBER);
    }

    private static List<Peer> simmetrics() {
        var levenshtein = StringDistances.levenshtein();
        var damerau = StringDistances.damerauLevenshtein();
        var hamming = StringDistances.hammingDistance();
        var lcs = StringDistances.longestCommonSubsequence();
        var jaro = StringMetrics.jaro();
        var jaroWinkler = StringMetrics.jaroWinkler();
        var jaccard = StringMetrics.jaccard();
        JaroModel always = JaroModel.WINKLER.boostingFrom(0);
        return List.of(
                utf16("simmetrics levenshtein", levenshtein::distance, "levenshteinDistance"),
                utf16("simmetrics damerauLevenshtein", damerau::distance, "damerauLevenshteinDistance")
                        .differs(distance("osa", UTF16), RESTRICTED),
                Peer.of("simmetrics hammingDistance", hamming::distance, "hammingDistance", distance("hamming", null))
                        .differs(distance("hamming", UTF16), UTF16_UNITS)
                        .differs(
                                (a, b) -> a.length() != b.length() ? "IllegalArgumentException" : -1,
                                UNEQUAL_LENGTHS_REFUSED),
                utf16("simmetrics longestCommonSubsequence", lcs::distance, "indelDistance"),
                similarity("simmetrics jaro", jaro::compare, "jaro")
                        .differs(jaro(JaroModel.JARO.withHalves()), HALF_TRANSPOSITIONS)
                        .inSinglePrecision(),
                winkler("simmetrics jaroWinkler", jaroWinkler::compare)
                        .differs(jaro(JaroModel.WINKLER.withHalves()), HALF_TRANSPOSITIONS)
                        .differs(jaro(always), NO_THRESHOLD)
                        .differs(jaro(always.withHalves()), NO_THRESHOLD, HALF_TRANSPOSITIONS)
                        .differs(jaro(always.ofWholeCharacters()), NO_THRESHOLD, WHOLE_CHARACTERS)
                        .differs(
                                jaro(always.withHalves().ofWholeCharacters()),
                                NO_THRESHOLD,
                                HALF_TRANSPOSITIONS,
                                WHOLE_CHARACTERS)
                        .inSinglePrecision(),
                Peer.of("simmetrics jaccard", jaccard::compare, "jaccardSimilarity", Metrics.jaccard()::similarity)
                        .differs(Metrics.jaccard(UTF16)::similarity, UTF16_UNITS)
                        .differs((a, b) -> jaccard(words(a), words(b)), UTF16_UNITS, OTHER_WHITE_SPACE)
                        .inSinglePrecision());
    }

    private static List<Peer> lucene() {
        var levenshtein = new org.apache.lucene.search.spell.LevenshteinDistance();
        var jaroWinkler = new org.apache.lucene.search.spell.JaroWinklerDistance();
        var damerau = new LuceneLevenshteinDistance();
        JaroModel unlimited = JaroModel.WINKLER.withUnlimitedPrefix();
        return List.of(
                similarity("lucene LevenshteinDistance", levenshtein::getDistance, "levenshtein")
                        .inSinglePrecision(),
                winkler("lucene JaroWinklerDistance", jaroWinkler::getDistance)
                        .differs((a, b) -> a.isEmpty() && b.isEmpty() ? 0 : -1, EMPTY_TEXTS_DIFFER)
                        .differs(jaro(unlimited), UNLIMITED_PREFIX)
                        .differs(
                                jaro(unlimited.inSinglePrecision().boostingFrom(0.7)),
                                SINGLE_PRECISION,
                                BOOST_AT_THRESHOLD,
                                UNLIMITED_PREFIX)
                        .inSinglePrecision(),
                Peer.of(
                                "lucene LuceneLevenshteinDistance",
                                damerau::getDistance,
                                "osaSimilarity",
                                Metrics.osa()::similarity)
                        .differs(Metrics.osa(POINTS)::similarity, CODE_POINTS)
                        .differs(PairPeers::byShorterLength, BY_SHORTER_LENGTH)
                        .inSinglePrecision());
    }

    private static Peer utf16(String call, Peer.Function theirs, String ours) {
        String name = switch (ours) {
            case "levenshteinDistance" -> "levenshtein";
            case "damerauLevenshteinDistance" -> "damerau-levenshtein";
            case "osaDistance" -> "osa";
            default -> "indel";
        };
        return Peer.of(call, theirs, ours, distance(name, null)).differs(distance(name, UTF16), UTF16_UNITS);
    }

    private static Peer similarity(String call, Peer.Function theirs, String name) {
        return Peer.of(call, theirs, name + "Similarity", Metrics.named(name)::similarity)
                .differs(Metrics.named(name, UTF16)::similarity, UTF16_UNITS);
    }

    private static Peer winkler(String call, Peer.Function theirs) {
        return Peer.of(call, theirs, "jaroWinklerSimilarity", Metrics.jaroWinkler()::similarity)
                .differs(Metrics.named("jaro-winkler", UTF16)::similarity, UTF16_UNITS);
    }

    private static Peer lcsLength(String call, Peer.Function theirs) {
        return Peer.of(call, theirs, "lcsLength", (a, b) -> lcsLength(Metrics.lcs(), a, b))
                .differs((a, b) -> lcsLength(Metrics.lcs(UTF16), a, b), UTF16_UNITS);
    }

    private static int lcsLength(StringDistance lcs, String a, String b) {
        return lcs.largestDistance(a, b) - lcs.distance(a, b);
    }

    private static Peer.Function distance(String name, TextOptions options) {
        StringDistance metric = (StringDistance) Metrics.named(name, options == null ? TextOptions.DEFAULT : options);
        return metric::distance;
    }

    private static Peer.Function jaro(JaroModel model) {
        return (a, b) -> model.similarity(a.chars().toArray(), b.chars().toArray());
    }

    /** What stands between the white space of ASCII. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.split("\\s+")));
        words.remove("");
        return words;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        Set<String> either = new HashSet<>(a);
        either.addAll(b);
        return either.isEmpty() ? 1 : (double) both.size() / either.size();
    }

    private static int minusOne(int distance) {
        return distance > 2 ? -1 : distance;
    }

    /** OSA where a letter above U+007F equals none, itself neither. */
    private static Object osaOfBoxedCharacters(String a, String b) {
        return distance("osa", UTF16).apply(alone(a, 0x2000), alone(b, 0x8000));
    }

    private static String alone(String text, int first) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            letters.append(text.charAt(i) < 0x80 ? text.charAt(i) : (char) (first + i));
        }
        return letters.toString();
    }

    private static Object byShorterLength(String a, String b) {
        int shorter = Math.min(a.codePointCount(0, a.length()), b.codePointCount(0, b.length()));
        int distance = Metrics.osa(POINTS).distance(a, b);
        return shorter == 0 ? (float) distance : 1 - (float) distance / shorter;
    }

    private static String oneSpace(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static boolean without(String text, int n) {
        return oneSpace(text).length() < n;
    }

    /** Whether a subsequence of two texts has a lone surrogate that neither of them has. */
    private static String wellFormed(String subsequence, String a, String b) {
        return lone(subsequence) && !lone(a) && !lone(b) ? "half a character" : "well formed";
    }

    private static Object splitsAPair(String a, String b) {
        boolean pairs = a.chars().anyMatch(c -> Character.isSurrogate((char) c))
                && b.chars().anyMatch(c -> Character.isSurrogate((char) c));
        return pairs ? "half a character" : "well formed";
    }

    private static boolean lone(String text) {
        return text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
