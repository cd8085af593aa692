package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Runs the benchmarks with JMH's own options, counts garbage too, and writes a {@link ResultFile}. */
public final class RunBenchmarks {
    private static final String INTO = "--into";

    private RunBenchmarks() {}

    /**
     * Started by the script {@code benchmarks/run}.
     *
     * @param args the folder for results, then {@code --preset} and a {@link Preset}, if one is wanted, then JMH's options
     */
    public static void main(String[] args) throws Exception {
        String[] options = Arrays.copyOfRange(args, 1, args.length);
        if (options.length > 1 && options[0].equals(INTO)) {
            runHere(Path.of(options[1]), new CommandLineOptions(Arrays.copyOfRange(options, 2, options.length)));
        } else {
            Arguments.run(() -> run(Path.of(args[0]), options));
        }
    }

    private static void run(Path folder, String[] options) throws Exception {
        boolean hasPreset = options.length > 0 && options[0].equals("--preset");
        Preset preset = hasPreset ? Preset.named(options.length > 1 ? options[1] : "") : Preset.NONE;
        String[] given = hasPreset ? Arrays.copyOfRange(options, 2, options.length) : options;
        List<String> all = preset.with(List.of(given));
        CommandLineOptions commandLine = new CommandLineOptions(all.toArray(String[]::new));
        if (listed(commandLine)) {
            return;
        }
        ResultFile file = new ResultFile(folder, "jmh", System.getProperty("benchmarks.command", "benchmarks/run"));
        ArrayNode results = ResultFile.object().putArray("results");
        List<String> measures = commandLine.getIncludes().isEmpty() ? measures() : List.of("");
        for (String measure : preset == Preset.SHORT ? measures : List.of("")) {
            Path raw = Files.createTempFile("jmh", ".json");
            if (preset == Preset.SHORT) {
                runInAnotherJvm(folder, raw, all, measure);
            } else {
                runHere(raw, commandLine);
            }
            ResultFile.read(raw).forEach(results::add);
            Files.delete(raw);
            file.save(results);
        }
        print(results);
        System.out.println("Results: " + file.path());
    }

    private static boolean listed(CommandLineOptions options) throws IOException, RunnerException {
        if (options.shouldHelp()) {
            options.showHelp();
        } else if (options.shouldList()) {
            new Runner(options).list();
        } else if (options.shouldListWithParams()) {
            new Runner(options).listWithParams(options);
        } else if (options.shouldListProfilers()) {
            options.listProfilers();
        } else if (options.shouldListResultFormats()) {
            options.listResultFormats();
        } else {
            return false;
        }
        return true;
    }

    /** Patterns that find the benchmarks of one measure each, or of all encoders, or of all prepared queries. */
    static List<String> measures() {
        List<String> patterns = new ArrayList<>(List.of("EncoderBenchmark", "PreparedBenchmark"));
        Stream.of(PairBenchmarks.class.getClasses())
                .map(type -> "PairBenchmarks." + type.getSimpleName() + ".compare")
                .sorted()
                .forEach(patterns::add);
        return patterns;
    }

    private static void runHere(Path raw, CommandLineOptions options) throws RunnerException {
        Options run = new OptionsBuilder()
                .parent(options)
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(raw.toString())
                .build();
        new Runner(run).run();
    }

    private static void runInAnotherJvm(Path folder, Path raw, List<String> options, String measure)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(Throughput.LEAST_HEAP, Throughput.MOST_HEAP, Throughput.COLLECTOR));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RunBenchmarks.class.getName()));
        command.addAll(List.of(folder.toString(), INTO, raw.toString()));
        command.addAll(options);
        if (!measure.isEmpty()) {
            command.add(measure);
        }
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("the JVM of " + measure + " ended with status " + status);
        }
    }

    /** Medians, not JMH's means and their errors: a mean of few iterations has an error as large as itself. */
    private static void print(JsonNode results) {
        System.out.printf("%n%-34s %-24s %-14s %s%n", "million calls/s", "", "", "median [slowest – fastest]");
        for (Score score : Score.of(ResultFile.object().set("results", results))) {
            System.out.printf(
                    "%-34s %-24s %-14s %s%n",
                    score.contest(),
                    score.contender(),
                    score.texts(),
                    String.format("%.3g [%.3g – %.3g]", score.median(), score.slowest(), score.fastest()));
        }
    }
}
