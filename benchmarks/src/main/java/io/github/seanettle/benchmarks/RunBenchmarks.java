package io.github.seanettle.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with JMH's own options, counts garbage too, and writes a {@link ResultFile}. */
public final class RunBenchmarks {
    private RunBenchmarks() {}

    /**
     * Started by the script {@code benchmarks/run}.
     *
     * @param args the folder for results, then JMH's options
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        String[] options = Arrays.copyOfRange(args, 1, args.length);
        CommandLineOptions commandLine = new CommandLineOptions(options);
        if (commandLine.shouldHelp()) {
            commandLine.showHelp();
            return;
        }
        Path raw = Files.createTempFile("jmh", ".json");
        Options run = new OptionsBuilder()
                .parent(commandLine)
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(raw.toString())
                .build();
        Runner runner = new Runner(run);
        if (commandLine.shouldList()) {
            runner.list();
            return;
        }
        runner.run();
        String command = System.getProperty("benchmarks.command", "benchmarks/run");
        System.out.println("Results: " + ResultFile.write(folder, "jmh", command, ResultFile.read(raw)));
        Files.delete(raw);
    }
}
