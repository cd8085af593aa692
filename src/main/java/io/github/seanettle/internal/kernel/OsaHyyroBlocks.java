package io.github.seanettle.internal.kernel;

/** {@link OsaHyyro} for patterns of any length. */
final class OsaHyyroBlocks extends BlockColumns {
    static final OsaHyyroBlocks INSTANCE = new OsaHyyroBlocks();

    private static final int VP = 0;
    private static final int VN = 1;
    private static final int D0 = 2;
    private static final int PM_OLD = 3;
    private static final int STRIDE = 4;

    private OsaHyyroBlocks() {
        super(STRIDE);
    }

    @Override
    void begin(long[] state, int at) {
        state[at + VP] = -1;
        state[at + VN] = 0;
        state[at + D0] = -1;
        state[at + PM_OLD] = 0;
    }

    @Override
    int column(long[] state, long[] rows, int offset, int first, int last, int bottomBit) {
        long hpIn = 1;
        long hnIn = 0;
        long trIn = 0;
        long hp = 0;
        long hn = 0;
        for (int block = first, at = first * STRIDE; block <= last; block++, at += STRIDE) {
            long vp = state[at + VP];
            long vn = state[at + VN];
            long pm = rows[offset + block];
            long candidates = ~state[at + D0] & pm;
            long tr = (candidates << 1 | trIn) & state[at + PM_OLD];
            trIn = candidates >>> 63;
            state[at + PM_OLD] = pm;
            pm |= hnIn;
            long d0 = (((pm & vp) + vp) ^ vp) | pm | vn | tr;
            state[at + D0] = d0;
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
