package io.github.seanettle.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The joins that {@link JoinsBenchmark} measures. */
enum Join {
    DAMERAU_WITHIN_1("damerau-levenshtein-within-1", 200, 20_000, "link --metric damerau-levenshtein --max-distance 1"),
    DAMERAU_WITHIN_2("damerau-levenshtein-within-2", 200, 20_000, "link --metric damerau-levenshtein --max-distance 2"),
    LEVENSHTEIN_WITHIN_2("levenshtein-within-2", 4_000, 50_000, "link --metric levenshtein --max-distance 2"),
    /** RapidFuzz's normalised Levenshtein is another function of its library; the job is measured alone. */
    LEVENSHTEIN_FROM_085("levenshtein-from-0.85", 0, 0, "link --metric levenshtein --min-similarity 0.85"),
    JARO_WINKLER_FROM_09("jaro-winkler-from-0.9", 2_000, 50_000, "link --metric jaro-winkler --min-similarity 0.9"),
    /** RapidFuzz computes all scores, of which the best three would still have to be chosen. */
    TOP_3_BY_JARO_WINKLER("jaro-winkler", 2_000, 50_000, "top --metric jaro-winkler --k 3");

    private final String measure;
    private final int rows;
    private final int columns;
    private final String command;

    /**
     * A job.
     *
     * @param measure what RapidFuzz calls it
     * @param rows how much of the left list RapidFuzz computes; 0 for nothing
     * @param columns and of the right one
     * @param command what the program is asked for
     */
    Join(String measure, int rows, int columns, String command) {
        this.measure = measure;
        this.rows = rows;
        this.columns = columns;
        this.command = command;
    }

    /** What command lines and tables call it. */
    String title() {
        return this == TOP_3_BY_JARO_WINKLER ? "top-3-by-jaro-winkler" : measure;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Join::title).toList();
    }

    static Join named(String title) {
        return values()[names().indexOf(title)];
    }

    /** The command line of the program. */
    List<String> command(Path program, Path left, Path right, Path out) {
        List<String> words = new ArrayList<>(List.of(program.toString()));
        words.addAll(List.of(command.split(" ")));
        words.addAll(2, List.of(left.toString(), right.toString()));
        words.addAll(List.of("--out", out.toString()));
        return words;
    }

    boolean hasPeer() {
        return rows > 0;
    }

    /** What RapidFuzz is asked for, with as many workers as there are cores. */
    ObjectNode request(int mostRows, int mostColumns) {
        return ResultFile.object()
                .put("call", "cdist")
                .put("measure", measure)
                .put("type", measure.startsWith("jaro") ? "float32" : "uint8")
                .put("workers", Runtime.getRuntime().availableProcessors())
                .put("rows", Math.min(rows, mostRows))
                .put("columns", Math.min(columns, mostColumns));
    }
}
