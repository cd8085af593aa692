package io.github.seanettle.match;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and strings. Nothing is allocated that what is left could not fill, whatever a count says.
 */
final class LittleEndianInput {
    private final ReadableByteChannel in;
    private final ByteBuffer block =
            ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN).flip();
    private long left;

    /** @param bytes how many there are to be read */
    LittleEndianInput(ReadableByteChannel in, long bytes) {
        this.in = in;
        this.left = bytes;
    }

    /** How many bytes are left. */
    long left() {
        return left;
    }

    /** Reads {@code count} numbers of 1, 2 or 4 bytes, the former two without a sign. */
    int[] readInts(int count, int width) throws IOException {
        int[] values = new int[checkCount(count, width)];
        for (int done = 0; done < count; ) {
            int end = done + Math.min(count - done, block.capacity() / width);
            ByteBuffer bytes = block((end - done) * width);
            switch (width) {
                case 1 -> {
                    for (; done < end; done++) {
                        values[done] = bytes.get() & 0xFF;
                    }
                }
                case 2 -> {
                    for (; done < end; done++) {
                        values[done] = bytes.getShort() & 0xFFFF;
                    }
                }
                default -> {
                    for (; done < end; done++) {
                        values[done] = bytes.getInt();
                    }
                }
            }
        }
        return values;
    }

    int readByte() throws IOException {
        return block(Byte.BYTES).get() & 0xFF;
    }

    int readInt() throws IOException {
        return block(Integer.BYTES).getInt();
    }

    long readLong() throws IOException {
        return block(Long.BYTES).getLong();
    }

    double readDouble() throws IOException {
        return block(Double.BYTES).getDouble();
    }

    /** A count of things that have so many bytes each, at least. */
    int readCount(int bytes) throws IOException {
        return checkCount(readInt(), bytes);
    }

    private int checkCount(int count, int bytes) throws IOException {
        if (count < 0 || (long) count * bytes > left) {
            throw new EOFException("a count of " + count);
        }
        return count;
    }

    @Nullable
    String readString() throws IOException {
        int length = readInt();
        if (length == -1) {
            return null;
        }
        int width = readByte();
        if (width != 1 && width != 2) {
            throw new EOFException("chars of " + width + " bytes");
        }
        checkCount(length, width);
        return width == 1 ? readLatin(length) : readWide(length);
    }

    private String readLatin(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int done = 0; done < length; ) {
            int more = Math.min(length - done, block.capacity());
            block(more).get(bytes, done, more);
            done += more;
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String readWide(int length) throws IOException {
        int[] chars = readInts(length, Character.BYTES);
        StringBuilder text = new StringBuilder(length);
        for (int c : chars) {
            text.append((char) c);
        }
        return text.toString();
    }

    /** Where the next bytes are read from. */
    private ByteBuffer block(int bytes) throws IOException {
        if (bytes > left) {
            throw new EOFException("the end");
        }
        left -= bytes;
        if (block.remaining() < bytes) {
            block.compact();
            while (block.position() < bytes) {
                if (in.read(block) < 0) {
                    throw new EOFException("the end of the file");
                }
            }
            block.flip();
        }
        return block;
    }
}
