package io.github.seanettle.match;

/**
 * What becomes of matches that are as good as the last one that is kept.
 *
 * <pre>{@code
 * List<String> right = List.of("Anna", "Anne", "Hanna");
 * Linker linker = Linker.withinDistance(Metrics.levenshtein(), 2);
 * linker.withTop(1, Ties.FIRST).link(List.of("Ann"), right).size(); // 1
 * linker.withTop(1, Ties.ALL).link(List.of("Ann"), right).size(); // 2
 * }</pre>
 */
public enum Ties {
    /** Those of the lower right rows are kept, as many as were asked for. */
    FIRST,
    /** All are kept, so there may be more than were asked for. */
    ALL
}
