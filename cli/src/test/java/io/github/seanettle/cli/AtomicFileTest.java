package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    private static void write(AtomicFile file, String text) throws IOException {
        file.out().write(text.getBytes(StandardCharsets.UTF_8));
        file.out().flush();
    }

    @Test
    void appearsWhenComplete() throws IOException {
        Path target = folder.resolve("new.csv");
        try (AtomicFile file = new AtomicFile(target)) {
            write(file, "all of it");
            assertTrue(Files.notExists(target));
            file.complete();
            assertEquals("all of it", Files.readString(target));
        }
        assertEquals(List.of("new.csv"), Program.namesIn(folder));
        assertEquals("all of it", Files.readString(target));
    }

    @Test
    void leavesNoTraceWhenNotComplete() throws IOException {
        Path target = Program.write(folder, "old.csv", "as it was");
        try (AtomicFile file = new AtomicFile(target)) {
            write(file, "half of i");
            assertEquals(2, Program.namesIn(folder).size());
        }
        assertEquals(List.of("old.csv"), Program.namesIn(folder));
        assertEquals("as it was", Files.readString(target));
    }

    @Test
    void cannotBeCompletedOnceItIsDiscarded() throws IOException {
        AtomicFile file = new AtomicFile(folder.resolve("new.csv"));
        file.close();
        assertThrows(IOException.class, file::complete);
        assertEquals(List.of(), Program.namesIn(folder));
    }

    @Test
    void severalAtOnceDoNotMeet() throws IOException {
        Path target = folder.resolve("new.csv");
        try (AtomicFile first = new AtomicFile(target);
                AtomicFile second = new AtomicFile(target)) {
            write(first, "first");
            write(second, "second");
            second.complete();
            first.complete();
        }
        assertEquals("first", Files.readString(target));
        assertEquals(List.of("new.csv"), Program.namesIn(folder));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = Program.write(folder, "real.csv", "older");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
        try (AtomicFile file = new AtomicFile(link)) {
            write(file, "newer");
            file.complete();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("newer", Files.readString(target));
    }

    @Test
    void aDeviceIsWrittenAsItIs() {
        String in = Program.write(folder, "in.csv", "a,b\nx,y\n").toString();
        assertEquals(
                "",
                Program.run("score", in, "--metric", "osa", "--out", "/dev/null")
                        .done());
        assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
    }
}
