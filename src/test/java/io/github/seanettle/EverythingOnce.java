package io.github.seanettle;

import io.github.seanettle.edit.EditCosts;
import io.github.seanettle.edit.EditScripts;
import io.github.seanettle.edit.WeightedEdit;
import io.github.seanettle.match.AllPairs;
import io.github.seanettle.match.Cluster;
import io.github.seanettle.match.Deduplicator;
import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.match.Linker;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.PhoneticEncoder;
import io.github.seanettle.phonetic.Phonetics;
import io.github.seanettle.record.RecordField;
import io.github.seanettle.record.RecordLinker;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Folding.Step;
import io.github.seanettle.text.TextOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Asks everything that the library offers, of objects made once and shared by whoever calls. The answers are a text, so that
 * they can be compared from outside the library's class loader.
 */
public final class EverythingOnce implements Callable<String> {
    private static final List<String> NAMES = List.of(
            "Jellyfish",
            "Jellyfihs",
            "Seanettle",
            "sea nettle",
            "cafe\u0301",
            "café",
            "👩‍🔬 Ada",
            "👩‍🔬 Adda",
            "",
            "Müller",
            "Mueller",
            "日本語",
            "日本");

    private final TextOptions folded =
            TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE, Step.ACCENTS, Step.SPACES));
    private final List<StringMetric> metrics = Stream.concat(
                    Metrics.names().stream()
                            .flatMap(name -> Stream.of(Metrics.named(name), Metrics.named(name, folded))),
                    Stream.of(Metrics.ngramJaccard(2), WeightedEdit.of(EditCosts.ocr())))
            .toList();
    private final List<PreparedQuery> queries =
            metrics.stream().map(metric -> metric.prepare("Jellyfish")).toList();
    private final List<PhoneticEncoder> encoders =
            Phonetics.names().stream().map(Phonetics::named).toList();
    private final FuzzyIndex index = FuzzyIndex.of(NAMES, Metrics.damerauLevenshtein(folded));
    private final Linker linker = Linker.withinDistance(Metrics.osa(), 2);
    private final Deduplicator deduplicator = Deduplicator.of(Linker.withSimilarity(Metrics.jaroWinkler(), 0.9));
    private final RecordLinker<String> records = RecordLinker.allOf(List.of(
            RecordField.of("name", (String name) -> name, Metrics.levenshtein()).withMaxDistance(2)));

    /** Makes what is shared. Public, as another class loader's code calls it. */
    public EverythingOnce() {}

    @Override
    public String call() {
        List<Object> answers = new ArrayList<>();
        for (String a : NAMES) {
            queries.forEach(query -> answers.add(query.similarity(a)));
            encoders.forEach(encoder -> answers.add(encoder.encode(a)));
            answers.add(index.withinDistance(a, 2));
            answers.add(index.top(a, 3));
            for (String b : NAMES) {
                metrics.forEach(metric -> answers.add(metric.similarity(a, b)));
                answers.add(EditScripts.damerauLevenshtein(a, b));
            }
        }
        answers.add(linker.link(NAMES, NAMES));
        answers.add(AllPairs.byDistance(Metrics.levenshtein())
                .between(NAMES, NAMES)
                .histogram()
                .toString());
        answers.add(deduplicator.clusters(NAMES).stream().map(Cluster::rows).toList());
        answers.add(records.link(NAMES, NAMES).toString());
        return answers.toString();
    }
}
