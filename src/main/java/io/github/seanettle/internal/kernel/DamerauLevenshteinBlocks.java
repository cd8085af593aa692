package io.github.seanettle.internal.kernel;

/** {@link DamerauLevenshteinBits} for patterns of any length. */
final class DamerauLevenshteinBlocks extends BlockColumns {
    static final DamerauLevenshteinBlocks INSTANCE = new DamerauLevenshteinBlocks();

    private static final int VP = 0;
    private static final int VN = 1;
    private static final int D0 = 2;
    private static final int PM_OLD = 3;
    private static final int S = 4;
    private static final int HP = 5;
    private static final int STRIDE = 6;

    private DamerauLevenshteinBlocks() {
        super(STRIDE);
    }

    @Override
    void begin(long[] state, int at) {
        state[at + VP] = -1;
        state[at + VN] = 0;
        state[at + D0] = -1;
        state[at + PM_OLD] = 0;
        state[at + S] = 0;
        state[at + HP] = 0;
    }

    @Override
    int column(long[] state, long[] rows, int offset, int first, int last, int bottomBit) {
        long hpIn = 1;
        long hnIn = 0;
        long notD0In = 0;
        long pmIn = 0;
        long gIn = 0;
        long hp = 0;
        long hn = 0;
        for (int block = first, at = first * STRIDE; block <= last; block++, at += STRIDE) {
            long vp = state[at + VP];
            long vn = state[at + VN];
            long notD0 = ~state[at + D0];
            long pmOld = state[at + PM_OLD];
            long pm = rows[offset + block];
            long s = (pmOld & (notD0 << 1 | notD0In)) | (state[at + S] & state[at + HP]);
            long begins = pm & notD0;
            long x = begins << 1 | gIn;
            long g = (((x & vp) + vp) ^ vp) | x;
            long tr = (s & (pm << 1 | pmIn)) | (g & pmOld);
            notD0In = notD0 >>> 63;
            pmIn = pm >>> 63;
            // Equality begins in the first row of the next block, or lives on into it.
            gIn = (begins | g & vp) >>> 63;
            state[at + PM_OLD] = pm;
            state[at + S] = s;
            pm |= hnIn;
            long d0 = (((pm & vp) + vp) ^ vp) | pm | vn | tr;
            state[at + D0] = d0;
            hp = vn | ~(d0 | vp);
            hn = d0 & vp;
            long hpShifted = hp << 1 | hpIn;
            long hnShifted = hn << 1 | hnIn;
            hpIn = hp >>> 63;
            hnIn = hn >>> 63;
            state[at + HP] = hpShifted;
            state[at + VP] = hnShifted | ~(d0 | hpShifted);
            state[at + VN] = hpShifted & d0;
        }
        return (int) (hp >>> bottomBit & 1) - (int) (hn >>> bottomBit & 1);
    }
}
