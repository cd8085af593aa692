package io.github.seanettle.internal.kernel;

/** {@link LevenshteinMyers} for patterns of any length. */
final class LevenshteinMyersBlocks extends BlockColumns {
    static final LevenshteinMyersBlocks INSTANCE = new LevenshteinMyersBlocks();

    private static final int VP = 0;
    private static final int VN = 1;
    private static final int STRIDE = 2;

    private LevenshteinMyersBlocks() {
        super(STRIDE);
    }

    @Override
    void begin(long[] state, int at) {
        state[at + VP] = -1;
        state[at + VN] = 0;
    }

    /** Columns come two by two. Only the last one can come alone, so it leaves no state behind. */
    @Override
    int column(long[] state, long[] rows, int offset, int first, int last, int bottomBit) {
        long hnIn = 0;
        long hp = 0;
        long hn = 0;
        for (int block = first, at = first * STRIDE; block <= last; block++, at += STRIDE) {
            long vp = state[at + VP];
            long vn = state[at + VN];
            long pm = rows[offset + block] | hnIn;
            long d0 = (((pm & vp) + vp) ^ vp) | pm | vn;
            hp = vn | ~(d0 | vp);
            hn = d0 & vp;
            hnIn = hn >>> 63;
        }
        return (int) (hp >>> bottomBit & 1) - (int) (hn >>> bottomBit & 1);
    }

    @Override
    int twoColumns(long[] state, BlockPattern.Row row, BlockPattern.Row row2, int first, int last, int bottomBit) {
        long[] rows = row.words;
        long[] rows2 = row2.words;
        int offset = row.offset;
        int offset2 = row2.offset;
        long notHpIn = 0;
        long hnIn = 0;
        long notHpIn2 = 0;
        long hnIn2 = 0;
        long notHp = 0;
        long hn = 0;
        long notHp2 = 0;
        long hn2 = 0;
        for (int block = first, at = first * STRIDE; block <= last; block++, at += STRIDE) {
            long vp = state[at + VP];
            long vn = state[at + VN];
            long pm = rows[offset + block] | hnIn;
            long sum = (pm & vp) + vp;
            notHp = (sum | (vp | pm)) & ~vn;
            long d0 = (sum ^ vp) | (pm | vn);
            hn = d0 & vp;
            long notHpShifted = notHp << 1 | notHpIn;
            vp = hn << 1 | hnIn | (notHpShifted & ~d0);
            vn = d0 & ~notHpShifted;
            notHpIn = notHp >>> 63;
            hnIn = hn >>> 63;
            pm = rows2[offset2 + block] | hnIn2;
            sum = (pm & vp) + vp;
            notHp2 = (sum | (vp | pm)) & ~vn;
            d0 = (sum ^ vp) | (pm | vn);
            hn2 = d0 & vp;
            notHpShifted = notHp2 << 1 | notHpIn2;
            state[at + VP] = hn2 << 1 | hnIn2 | (notHpShifted & ~d0);
            state[at + VN] = d0 & ~notHpShifted;
            notHpIn2 = notHp2 >>> 63;
            hnIn2 = hn2 >>> 63;
        }
        return 2
                - (int) (notHp >>> bottomBit & 1)
                - (int) (hn >>> bottomBit & 1)
                - (int) (notHp2 >>> bottomBit & 1)
                - (int) (hn2 >>> bottomBit & 1);
    }
}
