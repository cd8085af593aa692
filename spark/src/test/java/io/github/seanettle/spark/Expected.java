package io.github.seanettle.spark;

import io.github.seanettle.Fuzzy;
import io.github.seanettle.metric.Metrics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** What each call answers for two texts, by the library itself. */
final class Expected {
    /** Calls without their names' prefix, on columns {@code a} and {@code b}. */
    static final Map<String, BiFunction<String, String, Object>> CALLS = calls();

    private Expected() {}

    private static Map<String, BiFunction<String, String, Object>> calls() {
        Map<String, BiFunction<String, String, Object>> calls = new LinkedHashMap<>();
        calls.put("levenshtein(a, b)", Fuzzy::levenshteinDistance);
        calls.put("levenshtein(a, b, 2)", (a, b) -> Fuzzy.levenshteinDistance(a, b, 2));
        calls.put("levenshtein_similarity(a, b)", Fuzzy::levenshteinSimilarity);
        calls.put("levenshtein_similarity(a, b, 0.6D)", (a, b) -> Fuzzy.levenshteinSimilarity(a, b, 0.6));
        calls.put("damerau_levenshtein(a, b)", Fuzzy::damerauLevenshteinDistance);
        calls.put("damerau_levenshtein(a, b, 1)", (a, b) -> Fuzzy.damerauLevenshteinDistance(a, b, 1));
        calls.put("damerau_levenshtein_similarity(a, b)", Fuzzy::damerauLevenshteinSimilarity);
        calls.put(
                "damerau_levenshtein_similarity(a, b, 0.7D)", (a, b) -> Fuzzy.damerauLevenshteinSimilarity(a, b, 0.7));
        calls.put("osa(a, b)", Fuzzy::osaDistance);
        calls.put("osa(a, b, 3)", (a, b) -> Fuzzy.osaDistance(a, b, 3));
        calls.put("osa_similarity(a, b)", Fuzzy::osaSimilarity);
        calls.put("osa_similarity(a, b, 0.5D)", (a, b) -> Fuzzy.osaSimilarity(a, b, 0.5));
        calls.put("indel(a, b)", Fuzzy::indelDistance);
        calls.put("indel(a, b, 2)", (a, b) -> Fuzzy.indelDistance(a, b, 2));
        calls.put("indel_similarity(a, b)", Fuzzy::indelSimilarity);
        calls.put("indel_similarity(a, b, 0.8D)", (a, b) -> Fuzzy.indelSimilarity(a, b, 0.8));
        calls.put("lcs(a, b)", (a, b) -> Metrics.lcs().distance(a, b));
        calls.put("lcs(a, b, 1)", (a, b) -> Metrics.lcs().distance(a, b, 1));
        calls.put("lcs_similarity(a, b)", (a, b) -> Metrics.lcs().similarity(a, b));
        calls.put("lcs_similarity(a, b, 0.6D)", (a, b) -> Metrics.lcs().similarity(a, b, 0.6));
        calls.put("lcs_length(a, b)", Fuzzy::lcsLength);
        calls.put("hamming(a, b)", Fuzzy::hammingDistance);
        calls.put("hamming(a, b, 0)", (a, b) -> Fuzzy.hammingDistance(a, b, 0));
        calls.put("hamming_similarity(a, b)", Fuzzy::hammingSimilarity);
        calls.put("hamming_similarity(a, b, 0.5D)", (a, b) -> Fuzzy.hammingSimilarity(a, b, 0.5));
        calls.put("jaro(a, b)", Fuzzy::jaroSimilarity);
        calls.put("jaro(a, b, 0.8D)", (a, b) -> Fuzzy.jaroSimilarity(a, b, 0.8));
        calls.put("jaro_winkler(a, b)", Fuzzy::jaroWinklerSimilarity);
        calls.put("jaro_winkler(a, b, 0.9D)", (a, b) -> Fuzzy.jaroWinklerSimilarity(a, b, 0.9));
        calls.put("jaccard(a, b)", Fuzzy::jaccardSimilarity);
        calls.put("jaccard(a, b, 0.5D)", (a, b) -> Metrics.jaccard().similarity(a, b, 0.5));
        calls.put("ngram_jaccard(a, b, 2)", (a, b) -> Fuzzy.ngramJaccardSimilarity(a, b, 2));
        calls.put(
                "ngram_jaccard(a, b, 3, 0.2D)",
                (a, b) -> Metrics.ngramJaccard(3).similarity(a, b, 0.2));
        calls.put("soundex(a)", (a, b) -> Fuzzy.soundex(a));
        calls.put("metaphone(a)", (a, b) -> Fuzzy.metaphone(a));
        calls.put("nysiis(a)", (a, b) -> Fuzzy.nysiis(a));
        calls.put("match_rating(a)", (a, b) -> Fuzzy.matchRatingCodex(a));
        calls.put("match_rating_comparison(a, b)", Fuzzy::matchRatingComparison);
        return calls;
    }

    /** What a call answers in a row; NULL if a text that it needs is missing. */
    static Object of(String call, String a, String b) {
        boolean isMissing = a == null || b == null && call.contains("(a, b");
        return isMissing ? null : CALLS.get(call).apply(Pairs.inSpark(a), Pairs.inSpark(b));
    }
}
