package io.github.seanettle.benchmarks;

import static io.github.seanettle.benchmarks.Contender.different;
import static io.github.seanettle.benchmarks.Contender.same;

import info.debatty.java.stringsimilarity.Damerau;
import info.debatty.java.stringsimilarity.Jaccard;
import info.debatty.java.stringsimilarity.JaroWinkler;
import info.debatty.java.stringsimilarity.Levenshtein;
import info.debatty.java.stringsimilarity.LongestCommonSubsequence;
import info.debatty.java.stringsimilarity.OptimalStringAlignment;
import io.github.seanettle.Fuzzy;
import io.github.seanettle.benchmarks.Contender.Comparison;
import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.HammingDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequenceDistance;
import org.apache.lucene.search.spell.JaroWinklerDistance;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.simmetrics.metrics.StringDistances;
import org.simmetrics.metrics.StringMetrics;

/**
 * Who computes what, for pairs of texts.
 *
 * <p>Every peer stands here with its newest version, called as its documentation says, its objects made once. Lucene answers
 * with similarities only: they are turned back into distances.
 */
final class Contests {
    private static final String OURS = "seanettle";
    private static final String COMMONS_TEXT = "commons-text";
    private static final String JSS = "java-string-similarity";
    private static final String LUCENE = "lucene";
    private static final String SIMMETRICS = "simmetrics";

    private static final String HALF_TRANSPOSITIONS = "counts half transpositions where their number is odd";
    private static final String RESTRICTED = "answers OSA, the restricted distance, and that only for ASCII";
    private static final String UNLIMITED_PREFIX =
            "rewards a common beginning of any length, by 1/length beyond 10 letters";

    private Contests() {}

    static List<Contest> all() {
        return List.of(
                levenshtein(),
                levenshteinWithin2(),
                osa(),
                osaWithin2(),
                damerauLevenshtein(),
                damerauLevenshteinWithin2(),
                indel(),
                indelWithin2(),
                lcs(),
                hamming(),
                jaro(),
                jaroWinkler(),
                jaroWinklerFrom09(),
                jaccard(),
                bigramJaccard());
    }

    /** The contest of a name, however it is hyphenated and capitalised: {@code OsaWithin2} is {@code osa-within-2}. */
    static Contest named(String name) {
        return all().stream()
                .filter(contest -> lettersAndDigits(contest.measure()).equals(lettersAndDigits(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contest " + name));
    }

    private static String lettersAndDigits(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    static Contest levenshtein() {
        LevenshteinDistance commons = LevenshteinDistance.getDefaultInstance();
        Levenshtein jss = new Levenshtein();
        org.simmetrics.StringDistance simmetrics = StringDistances.levenshtein();
        org.apache.lucene.search.spell.LevenshteinDistance lucene =
                new org.apache.lucene.search.spell.LevenshteinDistance();
        return distances(
                "levenshtein",
                Fuzzy::levenshteinDistance,
                Metrics::levenshtein,
                same(COMMONS_TEXT, commons::apply),
                same(JSS, jss::distance),
                same(SIMMETRICS, simmetrics::distance),
                same(LUCENE, (a, b) -> steps(lucene.getDistance(a, b), Math.max(a.length(), b.length()))));
    }

    static Contest levenshteinWithin2() {
        LevenshteinDistance commons = new LevenshteinDistance(2);
        Levenshtein jss = new Levenshtein();
        return distancesWithin2(
                "levenshtein-within-2",
                (a, b) -> Fuzzy.levenshteinDistance(a, b, 2),
                Metrics::levenshtein,
                same(COMMONS_TEXT, (a, b) -> beyond2(commons.apply(a, b))),
                same(JSS, (a, b) -> Math.min(3, jss.distance(a, b, 3))));
    }

    static Contest osa() {
        OptimalStringAlignment jss = new OptimalStringAlignment();
        org.simmetrics.StringDistance simmetrics = StringDistances.damerauLevenshtein();
        LuceneLevenshteinDistance lucene = new LuceneLevenshteinDistance();
        DamerauLevenshteinDistance commons = new DamerauLevenshteinDistance();
        return distances(
                "osa",
                Fuzzy::osaDistance,
                Metrics::osa,
                different(COMMONS_TEXT, commons::apply, "finds transpositions of ASCII letters only", "aé", "éa"),
                same(JSS, jss::distance),
                same(SIMMETRICS, simmetrics::distance),
                same(LUCENE, (a, b) -> steps(lucene.getDistance(a, b), shorterInCodePoints(a, b)))
                        .by(Unit.CODE_POINT));
    }

    static Contest osaWithin2() {
        DamerauLevenshteinDistance commons = new DamerauLevenshteinDistance(2);
        return distancesWithin2(
                "osa-within-2",
                (a, b) -> Fuzzy.osaDistance(a, b, 2),
                Metrics::osa,
                different(
                        COMMONS_TEXT,
                        (a, b) -> beyond2(commons.apply(a, b)),
                        "finds transpositions of ASCII letters only",
                        "aé",
                        "éa"));
    }

    static Contest damerauLevenshtein() {
        Damerau jss = new Damerau();
        DamerauLevenshteinDistance commons = new DamerauLevenshteinDistance();
        return distances(
                "damerau-levenshtein",
                Fuzzy::damerauLevenshteinDistance,
                Metrics::damerauLevenshtein,
                same(JSS, jss::distance),
                different(COMMONS_TEXT, commons::apply, RESTRICTED, "ca", "abc"));
    }

    static Contest damerauLevenshteinWithin2() {
        DamerauLevenshteinDistance commons = new DamerauLevenshteinDistance(2);
        return distancesWithin2(
                "damerau-levenshtein-within-2",
                (a, b) -> Fuzzy.damerauLevenshteinDistance(a, b, 2),
                Metrics::damerauLevenshtein,
                different(COMMONS_TEXT, (a, b) -> beyond2(commons.apply(a, b)), RESTRICTED, "ca", "abc"));
    }

    static Contest indel() {
        LongestCommonSubsequenceDistance commons = new LongestCommonSubsequenceDistance();
        LongestCommonSubsequence jss = new LongestCommonSubsequence();
        org.simmetrics.StringDistance simmetrics = StringDistances.longestCommonSubsequence();
        return distances(
                "indel",
                Fuzzy::indelDistance,
                Metrics::indel,
                same(COMMONS_TEXT, commons::apply),
                same(JSS, jss::distance),
                same(SIMMETRICS, simmetrics::distance));
    }

    static Contest indelWithin2() {
        return distancesWithin2("indel-within-2", (a, b) -> Fuzzy.indelDistance(a, b, 2), Metrics::indel);
    }

    static Contest lcs() {
        org.apache.commons.text.similarity.LongestCommonSubsequence commons =
                new org.apache.commons.text.similarity.LongestCommonSubsequence();
        LongestCommonSubsequence jss = new LongestCommonSubsequence();
        Function<Unit, Comparison> answer = unit -> {
            StringDistance metric = Metrics.lcs(TextOptions.DEFAULT.withUnit(unit));
            return (a, b) -> metric.largestDistance(a, b) - metric.distance(a, b);
        };
        return contest(
                "lcs-length", Fuzzy::lcsLength, answer, same(COMMONS_TEXT, commons::apply), same(JSS, jss::length));
    }

    /** Over texts of equal length: the peers take no others. */
    static Contest hamming() {
        HammingDistance commons = new HammingDistance();
        org.simmetrics.StringDistance simmetrics = StringDistances.hammingDistance();
        return distances(
                "hamming",
                Fuzzy::hammingDistance,
                Metrics::hamming,
                same(COMMONS_TEXT, commons::apply),
                same(SIMMETRICS, simmetrics::distance));
    }

    static Contest jaro() {
        org.simmetrics.StringMetric simmetrics = StringMetrics.jaro();
        return similarities(
                "jaro",
                Fuzzy::jaroSimilarity,
                Metrics::jaro,
                different(SIMMETRICS, simmetrics::compare, HALF_TRANSPOSITIONS, "abcdefgh", "bcadefgh"));
    }

    static Contest jaroWinkler() {
        JaroWinklerSimilarity commons = new JaroWinklerSimilarity();
        JaroWinkler jss = new JaroWinkler();
        JaroWinklerDistance lucene = new JaroWinklerDistance();
        org.simmetrics.StringMetric simmetrics = StringMetrics.jaroWinkler();
        return similarities(
                "jaro-winkler",
                Fuzzy::jaroWinklerSimilarity,
                Contests::jaroWinklerBy,
                different(COMMONS_TEXT, commons::apply, HALF_TRANSPOSITIONS, "abcdefgh", "bcadefgh"),
                different(JSS, jss::similarity, UNLIMITED_PREFIX, "abcdefgh", "abcdefgx"),
                different(SIMMETRICS, simmetrics::compare, HALF_TRANSPOSITIONS, "abcdefgh", "bcadefgh"),
                different(LUCENE, lucene::getDistance, UNLIMITED_PREFIX, "abcdefgh", "abcdefgx"));
    }

    static Contest jaroWinklerFrom09() {
        Function<Unit, Comparison> answer = unit -> {
            StringMetric metric = jaroWinklerBy(TextOptions.DEFAULT.withUnit(unit));
            return (a, b) -> metric.similarity(a, b, 0.9);
        };
        return contest("jaro-winkler-from-0.9", (a, b) -> Fuzzy.jaroWinklerSimilarity(a, b, 0.9), answer);
    }

    static Contest jaccard() {
        org.simmetrics.StringMetric simmetrics = StringMetrics.jaccard();
        return similarities(
                "jaccard", Fuzzy::jaccardSimilarity, Metrics::jaccard, same(SIMMETRICS, simmetrics::compare));
    }

    static Contest bigramJaccard() {
        Jaccard jss = new Jaccard(2);
        return similarities(
                "bigram-jaccard",
                (a, b) -> Fuzzy.ngramJaccardSimilarity(a, b, 2),
                text -> Metrics.ngramJaccard(2, text),
                different(JSS, jss::similarity, "makes runs of white space one space first", "a  b", "a b"));
    }

    private static StringMetric jaroWinklerBy(TextOptions text) {
        return Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT, text);
    }

    private static Contest distances(
            String measure, Comparison facade, Function<TextOptions, StringDistance> factory, Contender... peers) {
        Function<Unit, Comparison> answer = unit -> factory.apply(TextOptions.DEFAULT.withUnit(unit))::distance;
        return contest(measure, facade, answer, peers);
    }

    private static Contest distancesWithin2(
            String measure, Comparison facade, Function<TextOptions, StringDistance> factory, Contender... peers) {
        Function<Unit, Comparison> answer = unit -> {
            StringDistance metric = factory.apply(TextOptions.DEFAULT.withUnit(unit));
            return (a, b) -> metric.distance(a, b, 2);
        };
        return contest(measure, facade, answer, peers);
    }

    private static Contest similarities(
            String measure, Comparison facade, Function<TextOptions, StringMetric> factory, Contender... peers) {
        Function<Unit, Comparison> answer = unit -> factory.apply(TextOptions.DEFAULT.withUnit(unit))::similarity;
        return contest(measure, facade, answer, peers);
    }

    private static Contest contest(
            String measure, Comparison facade, Function<Unit, Comparison> answer, Contender... peers) {
        List<Contender> contenders = new ArrayList<>();
        contenders.add(same(OURS, facade).by(Unit.GRAPHEME));
        contenders.add(same(OURS + "-utf16", answer.apply(Unit.UTF16)));
        contenders.addAll(List.of(peers));
        return new Contest(measure, answer, List.copyOf(contenders));
    }

    /** What commons-text means by −1: more than allowed. */
    private static int beyond2(int distance) {
        return distance < 0 ? 3 : distance;
    }

    /** The distance behind a similarity of Lucene's. */
    private static double steps(float similarity, int length) {
        return Math.rint((1 - similarity) * length);
    }

    private static int shorterInCodePoints(String a, String b) {
        return Math.min(a.codePointCount(0, a.length()), b.codePointCount(0, b.length()));
    }
}
