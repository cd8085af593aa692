package io.github.seanettle.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a file in {@code golden/}. Columns are separated by commas, and the last one may hold some. A backslash, u and
 * four hex digits stand for a UTF-16 code unit.
 */
public final class GoldenFile {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private GoldenFile() {}

    /** The rows without the header, each with as many columns as it. */
    public static List<List<String>> rows(String name) {
        List<String> lines = lines("/golden/" + name);
        int columns = lines.get(0).split(",").length;
        return lines.stream().skip(1).map(line -> row(line, columns)).toList();
    }

    public static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static List<String> row(String line, int columns) {
        String[] fields = line.split(",", columns);
        if (fields.length != columns) {
            throw new IllegalArgumentException(columns + " columns wanted: " + line);
        }
        return List.of(fields).stream().map(GoldenFile::unescape).toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(GoldenFile.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
