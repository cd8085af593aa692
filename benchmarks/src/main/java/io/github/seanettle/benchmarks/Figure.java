package io.github.seanettle.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One measured figure of a result file, whatever kind of file it is.
 *
 * @param what what was measured: the names and sizes beside the figure
 * @param quantity which quantity it is
 * @param spread what the rounds gave
 */
record Figure(String what, String quantity, Spread spread) {
    private static final Set<String> SPREAD = Set.of("median", "slowest", "fastest");
    private static final Set<String> SIZES = Set.of("threads", "rows", "columns");

    /** All figures of a file, in its order. */
    static List<Figure> of(JsonNode file) {
        List<Figure> figures = new ArrayList<>();
        if (file.get("results").isArray()) {
            Score.of(file)
                    .forEach(score -> figures.add(new Figure(
                            score.contest() + ", " + score.contender() + ", " + score.texts(),
                            "millionCallsPerSecond",
                            new Spread(score.median(), score.slowest(), score.fastest()))));
        } else {
            collect(file.get("results"), "", "", figures);
        }
        return figures;
    }

    private static void collect(JsonNode node, String what, String field, List<Figure> figures) {
        if (node.isObject()
                && node.propertyStream()
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())
                        .containsAll(SPREAD)) {
            figures.add(new Figure(what, field, Spread.of(node)));
        } else if (node.isObject()) {
            String names = names(node);
            String here = what.isEmpty() || names.isEmpty() ? what + names : what + ", " + names;
            node.propertyStream().forEach(property -> collect(property.getValue(), here, property.getKey(), figures));
        } else if (node.isArray()) {
            node.valueStream().forEach(value -> collect(value, what, field, figures));
        }
    }

    /** What tells an object from its neighbours. */
    private static String names(JsonNode node) {
        return node.propertyStream()
                .filter(property -> property.getValue().isString()
                                && !property.getValue().asString().isEmpty()
                                && !property.getKey().equals("peer")
                        || SIZES.contains(property.getKey()))
                .map(property -> property.getValue().isString()
                        ? property.getValue().asString()
                        : property.getKey() + " " + property.getValue().asString())
                .collect(Collectors.joining(", "));
    }

    boolean isRatio() {
        return quantity.equals("ratio");
    }

    /** Times: less is better. Speeds and ratios: more is. */
    boolean isTime() {
        return quantity.toLowerCase(Locale.ROOT).contains("seconds") && !quantity.contains("PerSecond")
                || quantity.endsWith("Micros");
    }

    String name() {
        return what + ": " + quantity;
    }
}
