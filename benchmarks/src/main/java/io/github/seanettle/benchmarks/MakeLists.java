package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Writes two lists of names, {@code left.txt} and {@code right.txt}, one name a line: {@link NameLists}. */
public final class MakeLists {
    private MakeLists() {}

    /**
     * Started by the script {@code benchmarks/make-lists}.
     *
     * @param args {@code [--left N] [--right M] [--seed S] FOLDER}
     */
    public static void main(String[] args) throws Exception {
        Arguments.run(() -> write(args));
    }

    private static void write(String[] args) throws IOException {
        Arguments arguments = new Arguments("make-lists", args);
        int left = arguments.number("--left", NameLists.LEFT);
        int right = arguments.number("--right", NameLists.RIGHT);
        long seed = arguments.longNumber("--seed", NameLists.SEED);
        Path folder = Path.of(arguments.files(1, "FOLDER").get(0));
        NameLists.make(left, right, seed).write(folder);
        System.out.printf("%s: left.txt, %,d names; right.txt, %,d names%n", folder, left, right);
    }
}
