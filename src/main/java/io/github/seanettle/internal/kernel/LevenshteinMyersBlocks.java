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

    @Override
    int column(long[] state, long[] rows, int offset, int first, int last, int bottomBit) {
        long hpIn = 1;
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
            long hpShifted = hp << 1 | hpIn;
            long hnShifted = hn << 1 | hnIn;
            hpIn = hp >>> 63;
            hnIn = hn >>> 63;
            state[at + VP] = hnShifted | ~(d0 | hpShifted);
            state[at + VN] = hpShifted & d0;
        }
        return (int) (hp >>> bottomBit & 1) - (int) (hn >>> bottomBit & 1);
    }
}
