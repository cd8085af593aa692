package io.github.seanettle.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** JMH's options for a purpose. */
enum Preset {
    /** What the benchmarks themselves say. */
    NONE(""),

    /** Figures to be quoted: names only, but three JVMs each, and seconds to warm up and to measure. */
    NAMES("-p texts=names -f 3 -wi 3 -w 1 -i 5 -r 1"),

    /**
     * Everything, roughly: no JVM for each combination of parameters, but one for each measure, which warms up all
     * combinations before it measures the first.
     */
    SHORT("-f 0 -wm BULK_INDI -wi 2 -w 50ms -i 4 -r 100ms");

    private final List<String> options;

    Preset(String options) {
        this.options = options.isEmpty() ? List.of() : List.of(options.split(" "));
    }

    static Preset named(String name) {
        return switch (name) {
            case "names" -> NAMES;
            case "short" -> SHORT;
            default ->
                throw new Arguments.WrongArgument(
                        "benchmarks/run: --preset takes names or short, not \"" + name + "\"");
        };
    }

    /** These options and a user's; an option that the user gives is the user's alone. */
    List<String> with(List<String> given) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < options.size(); i += 2) {
            if (options.get(i).equals("-p") || !given.contains(options.get(i))) {
                all.addAll(options.subList(i, i + 2));
            }
        }
        all.addAll(given);
        return all;
    }
}
