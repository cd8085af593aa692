package io.github.seanettle.record;

import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.internal.text.Normalization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which records are compared at all: those of equal keys (canonically equivalent ones), or all. Immutable. */
final class RecordBlocks {
    private static final int NONE = -1;

    private final int[] blockOfLeft;
    private final List<Block> blocks;

    /** The rows of both lists that have one key, each in order. */
    record Block(int[] left, int[] right) {
        long pairs() {
            return (long) left.length * right.length;
        }
    }

    private RecordBlocks(int[] blockOfLeft, List<Block> blocks) {
        this.blockOfLeft = blockOfLeft;
        this.blocks = blocks;
    }

    /** All records with all. */
    static RecordBlocks whole(int leftSize, int rightSize) {
        int[] left = IntStream.range(0, leftSize).toArray();
        int[] right =
                leftSize == rightSize ? left : IntStream.range(0, rightSize).toArray();
        return new RecordBlocks(new int[leftSize], List.of(new Block(left, right)));
    }

    /** Those with equal keys. A record without a key has no block. */
    static RecordBlocks of(List<@Nullable List<String>> leftKeys, List<@Nullable List<String>> rightKeys) {
        Map<List<String>, List<Integer>> leftRows = rowsByKey(leftKeys);
        Map<List<String>, List<Integer>> rightRows = leftKeys == rightKeys ? leftRows : rowsByKey(rightKeys);
        int[] blockOfLeft = new int[leftKeys.size()];
        Arrays.fill(blockOfLeft, NONE);
        List<Block> blocks = new ArrayList<>();
        leftRows.forEach((key, left) -> {
            List<Integer> right = rightRows.get(key);
            if (right != null) {
                left.forEach(row -> blockOfLeft[row] = blocks.size());
                blocks.add(new Block(toArray(left), toArray(right)));
            }
        });
        return new RecordBlocks(blockOfLeft, blocks);
    }

    private static Map<List<String>, List<Integer>> rowsByKey(List<@Nullable List<String>> keys) {
        Map<List<String>, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            List<String> key = keys.get(row);
            if (key != null) {
                rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    private static int[] toArray(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The keys of a list's records; null for a record of which one is missing or empty. */
    static <T> List<@Nullable List<String>> keys(
            List<? extends T> rows, List<Function<? super T, ? extends @Nullable CharSequence>> parts) {
        List<@Nullable List<String>> keys = new ArrayList<>(rows.size());
        for (T row : rows) {
            keys.add(key(row, parts));
        }
        return keys;
    }

    private static <T> @Nullable List<String> key(
            T row, List<Function<? super T, ? extends @Nullable CharSequence>> parts) {
        List<String> key = new ArrayList<>(parts.size());
        for (Function<? super T, ? extends @Nullable CharSequence> part : parts) {
            CharSequence text = part.apply(row);
            if (text == null || text.isEmpty()) {
                return null;
            }
            key.add(Normalization.nfc(text.toString()));
        }
        return key;
    }

    /** In the order of their first left rows. */
    List<Block> blocks() {
        return blocks;
    }

    /** The block of a left row; null if it has no partners. */
    @Nullable
    Block blockOf(int left) {
        return blockOfLeft[left] == NONE ? null : blocks.get(blockOfLeft[left]);
    }

    /** How many pairs are compared. */
    long pairs(Partners partners) {
        return blocks.stream()
                .mapToLong(block -> switch (partners) {
                    case ALL -> block.pairs();
                    case OTHERS -> block.left.length * (block.left.length - 1L);
                    case LATER -> block.left.length * (block.left.length - 1L) / 2;
                })
                .sum();
    }
}
