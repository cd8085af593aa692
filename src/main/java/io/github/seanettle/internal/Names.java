package io.github.seanettle.internal;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.TextOptions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What to say of a name that nothing has: the nearest names, found with our own distance. */
public final class Names {
    private static final int MOST_SUGGESTED = 3;

    private Names() {}

    /**
     * The exception for an unknown name.
     *
     * @param kind what was to be named, such as {@code metric}
     * @param name the name given
     * @param known the names there are
     */
    public static IllegalArgumentException unknown(String kind, String name, List<String> known) {
        String suggestion = nearest(name, known).stream().collect(Collectors.joining(" or "));
        return new IllegalArgumentException("unknown " + kind + " \"" + name + "\""
                + (suggestion.isEmpty() ? "" : ": did you mean " + suggestion + "?")
                + " (there are " + String.join(", ", known) + ")");
    }

    /** The known names that are as near as any and near enough to be meant, the nearest first. */
    public static List<String> nearest(String name, List<String> known) {
        StringDistance distance =
                Metrics.damerauLevenshtein(TextOptions.DEFAULT.withFolding(Folding.of(Folding.Step.CASE)));
        int near = Math.max(2, name.length() / 3);
        return known.stream()
                .filter(candidate -> isNear(distance, name, candidate, near))
                .sorted(Comparator.comparingInt(candidate -> distance.distance(name, candidate)))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    private static boolean isNear(StringDistance distance, String name, String candidate, int near) {
        int least = Math.min(near, candidate.length() - 1);
        return distance.distance(name, candidate, least) <= least || name.length() > 2 && candidate.startsWith(name);
    }
}
