package consumer;

import static io.github.seanettle.Fuzzy.damerauLevenshteinDistance;
import static io.github.seanettle.Fuzzy.matchRatingComparison;

import io.github.seanettle.edit.EditScripts;
import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.match.Hit;
import io.github.seanettle.match.Linker;
import io.github.seanettle.match.Match;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.PhoneticEncoder;
import io.github.seanettle.record.RecordField;
import io.github.seanettle.record.RecordLinker;
import io.github.seanettle.record.RecordMatch;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Folding.Step;
import io.github.seanettle.text.TextOptions;
import java.util.List;

/** Something of every exported package, the way an application uses it. */
final class Customers {
    private static final TextOptions FOLDED = TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE, Step.ACCENTS));

    record Customer(String name, String town) {}

    private Customers() {}

    static int typingErrors(String a, String b) {
        return damerauLevenshteinDistance(a, b);
    }

    static Boolean soundAlike(String a, String b) {
        return matchRatingComparison(a, b);
    }

    static List<Match> sameNames(List<String> left, List<String> right) {
        return Linker.withinDistance(Metrics.osa(FOLDED), 1).link(left, right);
    }

    static List<RecordMatch> sameCustomers(List<Customer> left, List<Customer> right) {
        return RecordLinker.allOf(List.of(
                        RecordField.of("name", Customer::name, Metrics.jaroWinkler()).withMinSimilarity(0.9),
                        RecordField.of("town", Customer::town, Metrics.levenshtein()).withMaxDistance(1)))
                .link(left, right);
    }

    static List<Hit> nearest(List<String> names, String query) {
        return FuzzyIndex.of(names, Metrics.levenshtein()).top(query, 1);
    }

    static String changes(String a, String b) {
        return EditScripts.levenshtein(a, b).toString();
    }

    /** A metric of one's own goes wherever a built-in one does. */
    static List<Match> ofEqualLength(List<String> left, List<String> right) {
        StringMetric own = (a, b) -> a.length() == b.length() ? 1 : 0;
        return Linker.withSimilarity(own, 0.5).link(left, right);
    }

    static String code(PhoneticEncoder encoder, String name) {
        return encoder.encode(name);
    }
}
