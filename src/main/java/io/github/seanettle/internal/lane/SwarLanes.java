package io.github.seanettle.internal.lane;

/** Several patterns in a {@code long}, in lanes of 16, 32 or 64 bits: needs nothing of the JVM. */
final class SwarLanes implements LaneFamily {
    @Override
    public LaneKernel kernel(Recurrence recurrence, int patternLength) {
        int width = Short.SIZE;
        while (width < patternLength) {
            width *= 2;
        }
        return new Kernel(recurrence, width);
    }

    @Override
    public String toString() {
        return "swar, 64 bits";
    }

    private record Kernel(Recurrence recurrence, int width) implements LaneKernel {
        @Override
        public int lanes() {
            return SwarBlock.WORDS * (Long.SIZE / width);
        }

        @Override
        public int maxPattern() {
            return width;
        }

        @Override
        public LaneBlock block(FlatTexts texts, int[] which, int from, int to) {
            SwarPatterns patterns = new SwarPatterns(width, texts, which, from, to);
            return switch (recurrence) {
                case LEVENSHTEIN -> new SwarLevenshtein(patterns);
                case OSA -> new SwarOsa(patterns);
                case DAMERAU_LEVENSHTEIN -> new SwarDamerau(patterns);
                case INDEL, LCS -> new SwarLcs(recurrence, patterns);
                case HAMMING -> new SwarHamming(patterns);
                case JARO -> new SwarJaro(patterns);
            };
        }
    }
}
