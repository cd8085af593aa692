package io.github.seanettle.internal.lane;

/** Blocks of patterns in lanes of 16 bits. */
final class ShortLanes implements LaneKernel {
    private final Recurrence recurrence;

    ShortLanes(Recurrence recurrence) {
        this.recurrence = recurrence;
    }

    @Override
    public int lanes() {
        return switch (recurrence) {
            case INDEL, LCS -> ShortLcs.REGISTERS * ShortBlock.LANES;
            case JARO -> ShortJaro.REGISTERS * ShortBlock.LANES;
            case LEVENSHTEIN, OSA, DAMERAU_LEVENSHTEIN, HAMMING -> ShortBlock.LANES;
        };
    }

    @Override
    public int maxPattern() {
        return Short.SIZE;
    }

    @Override
    public LaneBlock block(FlatTexts texts, int[] which, int from, int to) {
        return switch (recurrence) {
            case LEVENSHTEIN -> new ShortLevenshtein(texts, which, from, to);
            case OSA -> new ShortOsa(texts, which, from, to);
            case DAMERAU_LEVENSHTEIN -> new ShortDamerau(texts, which, from, to);
            case INDEL, LCS -> new ShortLcs(recurrence, texts, which, from, to);
            case HAMMING -> new ShortHamming(texts, which, from, to);
            case JARO -> new ShortJaro(texts, which, from, to);
        };
    }
}
