package io.github.seanettle.cli;

import io.github.seanettle.metric.MetricDistance;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.text.Folding;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of the command line into values, and names the nearest known word where one is misspelt. */
final class Choices {
    private Choices() {}

    /** Reads constants by their names in lower case, with {@code -} for {@code _}. */
    static <E extends Enum<E>> ITypeConverter<E> converter(String what, E[] constants) {
        return given -> pick(what, given, constants);
    }

    /** Reads {@code case,accents,...}. */
    static Folding folding(String given) {
        Folding.Step[] steps = Stream.of(given.split(",", -1))
                .map(word -> pick("folding", word.strip(), Folding.Step.values()))
                .distinct()
                .toArray(Folding.Step[]::new);
        return Folding.of(steps);
    }

    static Integer wholeNumber(String given) {
        try {
            return Integer.valueOf(given);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"" + given + "\" is not a whole number up to " + Integer.MAX_VALUE);
        }
    }

    static Double number(String given) {
        try {
            return Double.valueOf(given);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"" + given + "\" is not a number");
        }
    }

    private static <E extends Enum<E>> E pick(String what, String given, E[] constants) {
        for (E constant : constants) {
            if (wordOf(constant).equals(given)) {
                return constant;
            }
        }
        List<String> words = Arrays.stream(constants).map(Choices::wordOf).toList();
        throw new TypeConversionException(
                unknown(what, given, words) + " (there are: " + String.join(", ", words) + ")");
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Says that a word is unknown, and which known one is meant if there is a near one. */
    static String unknown(String what, String given, Collection<String> known) {
        return "unknown " + what + " \"" + given + "\"" + suggestion(given, known);
    }

    /** {@code ": did you mean x?"} for the known word nearest to a given one, or nothing if none is near. */
    static String suggestion(String given, Collection<String> known) {
        MetricDistance distance = Metrics.damerauLevenshtein();
        String word = given.toLowerCase(Locale.ROOT);
        String nearest = "";
        int least = 1 + Math.max(1, Math.min(given.length(), 12) / 3);
        for (String candidate : known) {
            int d = distance.distance(word, candidate.toLowerCase(Locale.ROOT), least);
            if (d < least) {
                least = d;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? "" : ": did you mean " + nearest + "?";
    }
}
