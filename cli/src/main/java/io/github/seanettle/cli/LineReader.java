package io.github.seanettle.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text a line, whose end is LF or CR LF. A line may be empty. A CR elsewhere belongs to the text, which is why this is not
 * {@link java.io.BufferedReader#readLine}.
 */
final class LineReader implements RowReader {
    private final Utf8Reader reader;
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int limit;

    LineReader(Utf8Reader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public InputFormat format() {
        return InputFormat.LINES;
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public String @Nullable [] next() {
        StringBuilder line = new StringBuilder();
        boolean begun = false;
        while (fill()) {
            begun = true;
            int end = lineEnd();
            line.append(buffer, position, end - position);
            position = end + 1;
            if (end < limit) {
                return new String[] {withoutReturn(line)};
            }
        }
        return begun ? new String[] {line.toString()} : null;
    }

    private boolean fill() {
        if (position >= limit) {
            position = 0;
            limit = reader.read(buffer, 0, buffer.length);
        }
        return limit > 0;
    }

    private int lineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private static String withoutReturn(StringBuilder line) {
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
