package io.github.seanettle.cli;

import io.github.seanettle.match.ScoreMatrix;
import io.github.seanettle.match.ScoreMatrix.Element;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a matrix as NumPy does, format 1.0: a magic string, the length of the header, the header (a Python dictionary, padded
 * so that the data begin at a multiple of 64), and the elements row by row, little-endian.
 */
final class NpyWriter implements MatrixWriter {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;

    private final Output output;

    NpyWriter(Output output, Element element, int rows, int columns) {
        this.output = output;
        String dictionary = "{'descr': '" + type(element) + "', 'fortran_order': False, 'shape': (" + rows + ", "
                + columns + "), }";
        int before = MAGIC.length + Short.BYTES;
        int padding = ALIGNMENT - 1 - (before + dictionary.length()) % ALIGNMENT;
        byte[] header = (dictionary + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
        output.write(ByteBuffer.allocate(before + header.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) header.length)
                .put(header)
                .array());
    }

    private static String type(Element element) {
        return switch (element) {
            case FLOAT -> "<f4";
            case SHORT -> "<u2";
            case BYTE -> "|u1";
        };
    }

    @Override
    public void write(ScoreMatrix slice) {
        for (int row = 0; row < slice.rows(); row++) {
            ByteBuffer bytes = ByteBuffer.allocate(
                            Math.multiplyExact(slice.columns(), slice.element().bytes()))
                    .order(ByteOrder.LITTLE_ENDIAN);
            slice.putRow(row, bytes);
            output.write(bytes.array());
        }
    }
}
