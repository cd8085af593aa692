package io.github.seanettle.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipException;

/** Decodes UTF-8 strictly: what is not UTF-8 is an error that names the line. A byte order mark at the start is dropped. */
final class Utf8Reader extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
    private long line = 1;
    private boolean atStart = true;
    private boolean allRead;
    private boolean allDecoded;

    Utf8Reader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    String name() {
        return name;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (allDecoded) {
                return -1;
            }
            decodeMore();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        return count;
    }

    private void decodeMore() {
        readMore();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, allRead);
        chars.flip();
        countLines();
        if (result.isError()) {
            throw invalid(result.length());
        }
        allDecoded = allRead && result.isUnderflow();
        if (atStart && chars.hasRemaining()) {
            atStart = false;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    private void readMore() {
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                allRead = true;
            } else {
                bytes.position(bytes.position() + count);
            }
        } catch (ZipException | EOFException e) {
            throw new UserError(name + ", after line " + line + ": the gzip data are damaged or cut short");
        } catch (IOException e) {
            throw new UserError("cannot read " + name + ": " + FilePaths.reason(e));
        }
        bytes.flip();
    }

    private void countLines() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            if (chars.get(i) == '\n') {
                line++;
            }
        }
    }

    private UserError invalid(int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(length, bytes.remaining()); i++) {
            hex.append(String.format(Locale.ROOT, " %02X", bytes.get(bytes.position() + i)));
        }
        boolean utf16 =
                atStart && (hex.toString().equals(" FF") || hex.toString().equals(" FE"));
        return new UserError(name + ", line " + line + ": not UTF-8 (byte" + hex + "); "
                + (utf16 ? "it looks like UTF-16: " : "") + "convert it first, for instance with iconv -t UTF-8");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
