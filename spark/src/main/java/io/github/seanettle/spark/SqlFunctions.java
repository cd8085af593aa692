package io.github.seanettle.spark;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.Phonetics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All functions: one for each metric and encoder that has a name in this library, and those beside them. */
final class SqlFunctions {
    /** Before each name, so that none can be taken for a function that Spark has already. */
    static final String PREFIX = "seanettle_";

    private static final List<SqlFunction> ALL = all();

    private SqlFunctions() {}

    /** The functions, by names without the prefix. */
    static List<SqlFunction> list() {
        return ALL;
    }

    private static List<SqlFunction> all() {
        List<SqlFunction> functions = new ArrayList<>();
        for (String name : Metrics.names()) {
            StringMetric metric = Metrics.named(name);
            if (metric instanceof StringDistance distance) {
                functions.add(SqlFunction.distance(
                        sql(name),
                        "The " + name + " distance of two texts; max + 1 if it is larger than max.",
                        distance));
                functions.add(SqlFunction.similarity(
                        sql(name) + "_similarity",
                        "1 - the " + name + " distance of two texts / the largest it could be; 0 if it is below min.",
                        distance));
            } else {
                functions.add(SqlFunction.similarity(
                        sql(name),
                        "The " + name + " similarity of two texts, from 0 to 1; 0 if it is below min.",
                        metric));
            }
        }
        for (String name : Phonetics.names()) {
            functions.add(SqlFunction.encoding(sql(name), "The " + name + " code of a name.", Phonetics.named(name)));
        }
        functions.add(
                SqlFunction.lcsLength("lcs_length", "The length of the longest common subsequence of two texts."));
        functions.add(SqlFunction.ngramJaccard(
                "ngram_jaccard",
                "The Jaccard similarity of the n-grams of two texts, from 0 to 1; 0 if it is below min."));
        functions.add(SqlFunction.matchRatingComparison(
                "match_rating_comparison",
                "Whether two names sound alike by the Match Rating approach; NULL if they cannot be compared."));
        return List.copyOf(functions);
    }

    private static String sql(String name) {
        return name.replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
