package io.github.seanettle.internal;

import io.github.seanettle.internal.kernel.DistanceKernel;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.text.Unit;
import java.util.List;
import java.util.Locale;

/** Says what names there are where a name is unknown. */
public final class Names {
    private Names() {}

    /**
     * The exception for a name that nothing has. Its message suggests the nearest name, if one is near, and lists all:
     * {@code unknown encoder "soundx": did you mean soundex? (encoders: soundex, metaphone)}.
     *
     * @param kind what the name should be of, in the singular
     * @param name the unknown name
     * @param known all names
     */
    public static IllegalArgumentException unknown(String kind, String name, List<String> known) {
        String nearest = nearest(name, known);
        String suggestion = nearest.isEmpty() ? "" : ": did you mean " + nearest + "?";
        return new IllegalArgumentException("unknown " + kind + " \"" + name + "\"" + suggestion + " (" + kind + "s: "
                + String.join(", ", known) + ")");
    }

    /** The first of the nearest names; empty if more than a third of each would have to change. */
    private static String nearest(String name, List<String> known) {
        String nearest = "";
        int nearestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate);
            if (distance < nearestDistance && 3 * distance <= candidate.length()) {
                nearest = candidate;
                nearestDistance = distance;
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        Workspace workspace = Workspace.borrow();
        workspace.read(a, b, Unit.GRAPHEME);
        int distance = DistanceKernel.DAMERAU_LEVENSHTEIN.distance(
                workspace.a.ids,
                workspace.a.length,
                workspace.b.ids,
                workspace.b.length,
                Math.max(a.length(), b.length()),
                workspace);
        workspace.giveBack();
        return distance;
    }
}
