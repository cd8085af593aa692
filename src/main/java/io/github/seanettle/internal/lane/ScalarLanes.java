package io.github.seanettle.internal.lane;

import io.github.seanettle.internal.kernel.DistanceKernel;
import io.github.seanettle.internal.kernel.JaroKernel;
import io.github.seanettle.internal.kernel.Pattern;
import io.github.seanettle.internal.kernel.Workspace;
import java.util.Arrays;

/** The pair kernels in the shape of lane kernels: what defines the answers of all others. */
final class ScalarLanes implements LaneFamily {
    private static final int LANES = 4;

    @Override
    public LaneKernel kernel(Recurrence recurrence, int patternLength) {
        return new Kernel(recurrence);
    }

    @Override
    public String toString() {
        return "scalar, one pair at a time";
    }

    private record Kernel(Recurrence recurrence) implements LaneKernel {
        @Override
        public int lanes() {
            return LANES;
        }

        @Override
        public int maxPattern() {
            return Lanes.MAX_PATTERN;
        }

        @Override
        public LaneBlock block(FlatTexts texts, int[] which, int from, int to) {
            Pattern[] patterns = Arrays.stream(which, from, to)
                    .mapToObj(text -> new Pattern(texts.ids(), texts.start(text), texts.length(text)))
                    .toArray(Pattern[]::new);
            return (chunk, codes) -> compare(patterns, chunk, codes);
        }

        private void compare(Pattern[] patterns, TextChunk chunk, short[] codes) {
            Workspace workspace = Workspace.borrow();
            for (int t = 0; t < chunk.count; t++) {
                for (int lane = 0; lane < patterns.length; lane++) {
                    codes[t * LANES + lane] =
                            (short) code(patterns[lane], chunk.ids, chunk.starts[t], chunk.length(t), workspace);
                }
            }
            workspace.giveBack();
        }

        private int code(Pattern pattern, int[] ids, int from, int length, Workspace workspace) {
            return switch (recurrence) {
                case LEVENSHTEIN -> distance(DistanceKernel.LEVENSHTEIN, pattern, ids, from, length, workspace);
                case OSA -> distance(DistanceKernel.OSA, pattern, ids, from, length, workspace);
                case DAMERAU_LEVENSHTEIN ->
                    distance(DistanceKernel.DAMERAU_LEVENSHTEIN, pattern, ids, from, length, workspace);
                case INDEL -> distance(DistanceKernel.INDEL, pattern, ids, from, length, workspace);
                case LCS -> distance(DistanceKernel.LCS, pattern, ids, from, length, workspace);
                case HAMMING -> distance(DistanceKernel.HAMMING, pattern, ids, from, length, workspace);
                case JARO -> JaroKernel.matchesAndTranspositions(pattern, ids, from, length, workspace);
            };
        }

        private static int distance(
                DistanceKernel kernel, Pattern pattern, int[] ids, int from, int length, Workspace workspace) {
            return kernel.distance(pattern, ids, from, length, Integer.MAX_VALUE - 1, workspace);
        }
    }
}
