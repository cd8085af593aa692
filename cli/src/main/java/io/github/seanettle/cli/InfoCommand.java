package io.github.seanettle.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import io.github.seanettle.match.AllPairs;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Tells what this program is and what it runs on. */
@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        description = "Tells the version, what it runs on, and which kernels compare texts and why.",
        footer = {"", "Example:", "  seanettle info"})
final class InfoCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        try (Output out = Output.open(null, List.of(), main.console(), new TerminalLine(main.console()))) {
            line(out, "seanettle", Version.read());
            line(
                    out,
                    "java",
                    property("java.version") + ", " + property("java.vm.name") + ", " + property("java.vendor"));
            line(out, "system", property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
            line(out, "icu", version(VersionInfo.ICU_VERSION) + ", Unicode " + version(UCharacter.getUnicodeVersion()));
            line(out, "cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
            line(
                    out,
                    "heap",
                    String.format(
                            Locale.ROOT, "up to %,d MB", Runtime.getRuntime().maxMemory() >> 20));
            line(out, "kernels", "lists: " + AllPairs.kernels());
            line(out, "", "pairs: bit-parallel for edit distances, LCS and Jaro; scalar for Hamming and Jaccard");
            out.complete();
        }
        return Main.DONE;
    }

    /** A further line of the same thing has an empty name. */
    private static void line(Output out, String name, String value) {
        out.write(String.format("%-10s %s\n", name, value));
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static String version(VersionInfo version) {
        return version.getMajor() + "." + version.getMinor();
    }
}
