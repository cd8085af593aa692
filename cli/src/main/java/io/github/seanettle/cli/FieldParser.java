package io.github.seanettle.cli;

import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads {@code COL:METRIC(OPTION=VALUE,...)>=SIMILARITY*WEIGHT}. In place of the similarity there may be {@code <=DISTANCE}; all
 * but the column and the metric may be left out. The column ends at the last colon.
 */
final class FieldParser {
    private static final String FORM = "write COL:METRIC>=SIMILARITY, COL:METRIC<=DISTANCE or COL:METRIC*WEIGHT";
    private static final List<String> OPTIONS =
            List.of("boost-threshold", "prefix-weight", "max-prefix", "long-tolerance", "pieces", "ngrams");

    private final TextChoice text;
    private final UserClasses userClasses;
    private final String where;
    private final String given;
    private int at;
    private @Nullable Integer maxDistance;
    private @Nullable Double minSimilarity;
    private @Nullable Double weight;

    private FieldParser(String given, TextChoice text, UserClasses userClasses) {
        this.given = given;
        this.text = text;
        this.userClasses = userClasses;
        this.where = "--field \"" + given + "\"";
    }

    static FieldChoice parse(String given, TextChoice text, UserClasses userClasses) {
        return new FieldParser(given, text, userClasses).parse();
    }

    private FieldChoice parse() {
        int colon = given.lastIndexOf(':');
        if (colon < 0) {
            throw error("there is no : between column and metric; " + FORM);
        }
        ColumnPair columns = ColumnPair.parse(given.substring(0, colon), where);
        at = colon + 1;
        MetricOptions options = new MetricOptions();
        options.userClasses = userClasses;
        options.name = upTo("(<>=*)").strip();
        if (options.name.isEmpty()) {
            throw error("there is no metric behind the colon; " + FORM);
        }
        if (at < given.length() && given.charAt(at) == '(') {
            readOptions(options);
        }
        StringMetric metric = metric(options);
        while (at < given.length()) {
            readComparison();
        }
        check(options.name, metric);
        return new FieldChoice(columns, metric, maxDistance, minSimilarity, weight == null ? 1 : weight);
    }

    private String upTo(String ends) {
        int from = at;
        while (at < given.length() && ends.indexOf(given.charAt(at)) < 0) {
            at++;
        }
        return given.substring(from, at);
    }

    private void readOptions(MetricOptions options) {
        at++;
        String all = upTo(")");
        if (at == given.length()) {
            throw error("the ( behind the metric is not closed");
        }
        at++;
        for (String option : all.split(",", -1)) {
            int equals = option.indexOf('=');
            String name = (equals < 0 ? option : option.substring(0, equals)).strip();
            setOption(
                    options,
                    name,
                    equals < 0 ? null : option.substring(equals + 1).strip());
        }
    }

    private void setOption(MetricOptions options, String name, @Nullable String value) {
        boolean takesValue = !name.equals("long-tolerance");
        if (!OPTIONS.contains(name)) {
            throw error(Choices.unknown("option of a metric", name, OPTIONS) + " (there are: "
                    + String.join(", ", OPTIONS) + ")");
        }
        if (takesValue != (value != null)) {
            throw error(takesValue ? name + " needs a value: " + name + "=..." : name + " takes no value");
        }
        String number = value == null ? "" : value;
        switch (name) {
            case "boost-threshold" -> options.boostThreshold = number(number);
            case "prefix-weight" -> options.prefixWeight = number(number);
            case "max-prefix" -> options.maxPrefix = wholeNumber(number);
            case "pieces" -> options.pieces = wholeNumber(number);
            case "ngrams" -> options.ngrams = wholeNumber(number);
            default -> options.longTolerance = true;
        }
    }

    private StringMetric metric(MetricOptions options) {
        try {
            return options.metric(text);
        } catch (UserError e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    /** Reads one of {@code >=S}, {@code <=K} and {@code *W}. */
    private void readComparison() {
        int from = at;
        while (at < given.length() && "<>=*".indexOf(given.charAt(at)) >= 0) {
            at++;
        }
        String operator = given.substring(from, at);
        String value = upTo("(<>=*)").strip();
        switch (operator) {
            case ">=" -> minSimilarity = once(minSimilarity, operator, number(value));
            case "<=" -> maxDistance = once(maxDistance, operator, distance(value));
            case "*" -> weight = once(weight, operator, number(value));
            default ->
                throw error("cannot read \"" + given.substring(from)
                        + "\": >= is followed by a least similarity, <= by a largest distance, * by a weight");
        }
    }

    private <N> N once(@Nullable N before, String operator, N value) {
        if (before != null) {
            throw error(operator + " is there twice");
        }
        return value;
    }

    private int distance(String value) {
        try {
            return Choices.wholeNumber(value);
        } catch (TypeConversionException e) {
            throw error(e.getMessage() + ", as distances are; a least similarity is written with >=");
        }
    }

    private double number(String value) {
        try {
            return Choices.number(value);
        } catch (TypeConversionException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    private int wholeNumber(String value) {
        try {
            return Choices.wholeNumber(value);
        } catch (TypeConversionException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    private void check(String name, StringMetric metric) {
        if (maxDistance != null && minSimilarity != null) {
            throw error("<= and >= do not go together: give one cut-off");
        }
        if (maxDistance != null && maxDistance < 0) {
            throw error("a distance must be 0 or more, but is " + maxDistance);
        }
        if (maxDistance != null && !(metric instanceof StringDistance)) {
            throw error(name + " has no distance, only a similarity: use >= with a number from 0 to 1");
        }
        if (minSimilarity != null && !(minSimilarity >= 0 && minSimilarity <= 1)) {
            throw error("a similarity must be a number from 0 to 1, but is " + minSimilarity);
        }
        if (weight != null && !(weight >= 1e-9 && weight <= 1e9)) {
            throw error("a weight must be a number from 1e-9 to 1e9, but is " + weight);
        }
    }

    private UserError error(String message) {
        return new UserError(where + ": " + message);
    }
}
