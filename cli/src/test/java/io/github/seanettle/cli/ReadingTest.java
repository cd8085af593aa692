package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows a file has. {@code encode} copies them, so its output shows what was read. */
class ReadingTest {
    private static final String ENCODER = EchoEncoder.class.getName();

    @TempDir
    private Path folder;

    private String read(String name, String content, String... options) {
        return read(name, content.getBytes(StandardCharsets.UTF_8), options);
    }

    private String read(String name, byte[] content, String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "encode";
        args[1] = Program.write(folder, name, content).toString();
        args[2] = "--with";
        args[3] = ENCODER;
        System.arraycopy(options, 0, args, 4, options.length);
        return Program.run(args).done();
    }

    @Test
    void aFileOfLinesHasOneTextALine() {
        assertEquals("text,code\nAda,<Ada>\nAlan,<Alan>\n", read("a.txt", "Ada\nAlan\n"));
        assertEquals("text,code\nAda,<Ada>\nAlan,<Alan>\n", read("a.txt", "Ada\r\nAlan\r\n"));
        assertEquals("text,code\nAda,<Ada>\nAlan,<Alan>\n", read("a", "Ada\nAlan"));
        assertEquals("text,code\n", read("a.txt", ""));
    }

    @Test
    void emptyLinesAreRows() {
        assertEquals("text,code\n\"\",<>\n", read("a.txt", "\n"));
        assertEquals("text,code\nAda,<Ada>\n\"\",<>\n\"\",<>\nAlan,<Alan>\n", read("a.txt", "Ada\n\n\r\nAlan\n"));
    }

    @Test
    void linesAreTakenAsTheyStand() {
        assertEquals("text,code\n\"a,\"\"b\",\"<a,\"\"b>\"\n", read("a.txt", "a,\"b\n"));
        assertEquals("text,code\n\"a\rb\",\"<a\rb>\"\n", read("a.txt", "a\rb\n"));
        assertEquals("text,code\na\0b\u2028c\u0085,<a\0b\u2028c\u0085>\n", read("a.txt", "a\0b\u2028c\u0085\n"));
    }

    @Test
    void aTableHasAHeader() {
        assertEquals("name,city,code\nAda,London,<Ada>\n", read("a.csv", "name,city\nAda,London\n"));
        assertEquals("name\tcity\tcode\nAda\tLondon\t<Ada>\n", read("a.tsv", "name\tcity\r\nAda\tLondon\r\n"));
        assertEquals("name,code\n", read("a.csv", "name\n"));
        assertEquals("name,code\n", read("a.csv", "name"));
    }

    @Test
    void valuesInQuotesHoldAnything() {
        String csv = "name,\"the \"\"city\"\"\"\n\"a,b\",\"c\nd\"\n\"e\r\nf\",\"\"\n";
        assertEquals(
                "name,\"the \"\"city\"\"\",code\n\"a,b\",\"c\nd\",\"<a,b>\"\n\"e\r\nf\",,\"<e\r\nf>\"\n",
                read("a.csv", csv));
        assertEquals("a\tb\tcode\n\"x\ty\"\t1,2\t\"<x\ty>\"\n", read("a.tsv", "a\tb\n\"x\ty\"\t1,2\n"));
    }

    @Test
    void valuesAreNotTrimmed() {
        assertEquals("a,b,code\n\" x \",\"\ty\",< x >\n", read("a.csv", "a,b\n x ,\ty\n"));
    }

    @Test
    void blankLinesAreRowsOfTablesWithOneColumnOnly() {
        assertEquals("name,code\n\"\",<>\nAda,<Ada>\n\"\",<>\n", read("a.csv", "name\n\nAda\n\n"));
        assertEquals("a,b,code\n1,2,<1>\n3,4,<3>\n", read("a.csv", "a,b\n\n1,2\n\n\r\n3,4\n\n"));
    }

    @Test
    void aByteOrderMarkIsDropped() {
        assertEquals("text,code\nAda,<Ada>\n\ufeffAlan,<\ufeffAlan>\n", read("a.txt", "\ufeffAda\n\ufeffAlan\n"));
        assertEquals("name,code\nAda,<Ada>\n", read("a.csv", "\ufeffname\nAda\n", "--column", "name"));
        assertEquals("name,b,code\nAda,1,<Ada>\n", read("a.csv", "\ufeff\"name\",b\nAda,1\n", "--column", "name"));
        assertEquals("text,code\n", read("a.txt", "\ufeff"));
    }

    @Test
    void zippedFilesAreUnzipped() throws IOException {
        byte[] zipped = gzip("name,city\nAda,London\n");
        assertEquals("name,city,code\nAda,London,<Ada>\n", read("a.csv.gz", zipped));
        assertEquals("name,city,code\nAda,London,<Ada>\n", read("a.CSV.GZ", zipped));
        assertEquals("name,city,code\nAda,London,<Ada>\n", read("a.csv", zipped));
        assertEquals("text,code\nAda,<Ada>\n", read("a.gz", gzip("Ada\n")));
        ByteArrayOutputStream twoMembers = new ByteArrayOutputStream();
        twoMembers.writeBytes(gzip("Ada\nAl"));
        twoMembers.writeBytes(gzip("an\n"));
        assertEquals("text,code\nAda,<Ada>\nAlan,<Alan>\n", read("a.txt.gz", twoMembers.toByteArray()));
    }

    @Test
    void standardInputIsLinesUnlessToldOtherwise() throws IOException {
        String[] lines = {"encode", "--with", ENCODER};
        String[] dash = {"encode", "-", "--with", ENCODER};
        String[] csv = {"encode", "-", "--with", ENCODER, "--input-format", "csv", "--column", "b"};
        String[] tsv = {"encode", "--with", ENCODER, "--input-format", "tsv"};
        assertEquals(
                "text,code\n\"a,b\",\"<a,b>\"\n", Program.run("a,b\n", lines).done());
        assertEquals("text,code\nAda,<Ada>\n", Program.run("Ada\n", dash).done());
        assertEquals("text,code\nAda,<Ada>\n", Program.run(gzip("Ada\n"), dash).done());
        assertEquals("a,b,code\n1,2,<2>\n", Program.run("a,b\n1,2\n", csv).done());
        assertEquals("a\tb\tcode\n1\t2\t<1>\n", Program.run("a\tb\n1\t2\n", tsv).done());
    }

    @Test
    void theFormatOptionIsForNamesThatTellNone() {
        assertEquals("a,b,code\n1,2,<1>\n", read("a.txt", "a,b\n1,2\n", "--input-format", "csv"));
        assertEquals("a,b,code\n1,2,<1>\n", read("a.csv", "a,b\n1,2\n", "--input-format", "lines"));
    }

    @Test
    void columnsAreFoundByNameAndElseWithoutSpacesAround() {
        String febrl = "rec_id, given_name, surname\nr1, Ada, Lovelace\n";
        assertEquals(
                "rec_id,\" given_name\",\" surname\",code\nr1,\" Ada\",\" Lovelace\",< Lovelace>\n",
                read("a.csv", febrl, "--column", "surname"));
        assertEquals("x,\" x\",code\n1,2,<1>\n", read("a.csv", "x, x\n1,2\n", "--column", "x"));
        assertEquals("x,\" x\",code\n1,2,<2>\n", read("a.csv", "x, x\n1,2\n", "--column", " x"));
    }

    @Test
    void twoColumnsOfOneNameDoNotMatterUnlessAskedFor() {
        assertEquals("a,b,b,code\n1,2,3,<1>\n", read("a.csv", "a,b,b\n1,2,3\n", "--column", "a"));
    }

    @Test
    void textIsRightAcrossTheEdgesOfBuffers() {
        // 65,536 bytes and chars are read at a time: letters of 1 to 4 bytes, CR LF and quotes lie across these edges.
        for (String letter : List.of("x", "é", "日", "😀", "\"\"")) {
            for (int before = 65_530; before <= 65_537; before++) {
                String text = "a".repeat(before) + letter;
                String csv = "name\r\n\"" + text + "\"\r\nnext\r\n";
                String plain = text.replace("\"\"", "\"");
                List<String> rows = List.of(read("a.csv", csv).split("\n"));
                assertEquals(3, rows.size());
                assertTrue(rows.get(1).contains(letter), letter + " after " + before);
                assertEquals(
                        "text,code\n" + quoted(plain) + "," + quoted("<" + plain + ">") + "\nnext,<next>\n",
                        read("a.txt", plain + "\r\nnext\r\n"));
            }
        }
    }

    @Test
    void invalidTextIsFoundInTheRightLineOfALongFile() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Ådå\n".repeat(40_000).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.writeBytes("x\n".repeat(40_000).getBytes(StandardCharsets.UTF_8));
        String file = Program.write(folder, "a.txt", bytes.toByteArray()).toString();
        Program.Result result = Program.run("encode", file, "--with", ENCODER);
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("a.txt, line 40001: not UTF-8 (byte C3)"), result.err());
    }

    private static String quoted(String value) {
        return value.contains("\"") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
