package io.github.seanettle.match;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Writes numbers and strings, and sums up what it writes. */
final class LittleEndianOutput {
    private final OutputStream out;
    private final ByteBuffer block = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();
    private long written;

    LittleEndianOutput(OutputStream out) {
        this.out = out;
    }

    void writeByte(int value) throws IOException {
        block(Byte.BYTES).put((byte) value);
    }

    void writeShort(int value) throws IOException {
        block(Short.BYTES).putShort((short) value);
    }

    void writeInt(int value) throws IOException {
        block(Integer.BYTES).putInt(value);
    }

    void writeLong(long value) throws IOException {
        block(Long.BYTES).putLong(value);
    }

    void writeDouble(double value) throws IOException {
        block(Double.BYTES).putDouble(value);
    }

    void writeInts(int[] values) throws IOException {
        for (int value : values) {
            writeInt(value);
        }
    }

    void writeString(@Nullable String text) throws IOException {
        if (text == null) {
            writeInt(-1);
            return;
        }
        boolean isWide = isWide(text);
        writeInt(text.length());
        writeByte(isWide ? 2 : 1);
        for (int i = 0; i < text.length(); i++) {
            if (isWide) {
                writeShort(text.charAt(i));
            } else {
                writeByte(text.charAt(i));
            }
        }
    }

    private static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return true;
            }
        }
        return false;
    }

    /** Writes the sum of all that was written before, and hands everything on. */
    void finish() throws IOException {
        flush();
        writeInt((int) checksum.getValue());
        flush();
    }

    /** How many bytes were written. */
    long written() {
        return written + block.position();
    }

    private ByteBuffer block(int room) throws IOException {
        if (block.remaining() < room) {
            flush();
        }
        return block;
    }

    private void flush() throws IOException {
        checksum.update(block.array(), 0, block.position());
        out.write(block.array(), 0, block.position());
        written += block.position();
        block.clear();
    }
}
