package consumer

import io.github.seanettle.Fuzzy.damerauLevenshteinDistance
import io.github.seanettle.Fuzzy.matchRatingComparison
import io.github.seanettle.match.FuzzyIndex
import io.github.seanettle.match.Linker
import io.github.seanettle.match.Match
import io.github.seanettle.metric.Metrics
import io.github.seanettle.metric.StringMetric

/** The types are written down where Kotlin has to see them: with -Werror, a `?` too many or too few does not compile. */
fun typingErrors(a: String, b: String): Int = damerauLevenshteinDistance(a, b)

/** Null where it cannot be told: the library says so, and Kotlin asks for an answer to it. */
fun soundAlike(a: String, b: String): Boolean = matchRatingComparison(a, b) ?: false

fun near(names: List<String>, query: String): List<String> {
    val prepared = Metrics.levenshtein().prepare(query)
    return names.filter { prepared.distance(it, 2) <= 2 }
}

fun ofEqualLength(left: List<String>, right: List<String?>): List<Match> {
    val own = StringMetric { a, b -> if (a.length == b.length) 1.0 else 0.0 }
    return Linker.withSimilarity(own, 0.5).link(left, right)
}

/** A row may have no text. */
fun text(names: List<String?>, row: Int): String? = FuzzyIndex.of(names, Metrics.osa()).text(row)
