package io.github.seanettle.edit;

import java.util.ArrayList;
import java.util.List;

/** Turns steps, which count units, into operations, which know their places in both texts. */
final class OperationBuilder {
    private final int[] startsA;
    private final int[] startsB;

    OperationBuilder(TextPair texts) {
        startsA = texts.startsA();
        startsB = texts.startsB();
    }

    List<EditOperation> build(List<Step> steps) {
        List<EditOperation> operations = new ArrayList<>(steps.size());
        int i = 0;
        int j = 0;
        for (Step step : steps) {
            List<EditOperation> between = step.type() == EditType.TRANSPOSE ? between(i, j, step) : List.of();
            operations.add(operation(step, i, j, between));
            i += step.unitsA();
            j += step.unitsB();
        }
        return operations;
    }

    /** The deletions and insertions inside a transposition that begins at unit i of a and j of b. */
    private List<EditOperation> between(int i, int j, Step transposition) {
        List<EditOperation> between = new ArrayList<>();
        for (int k = 1; k < transposition.unitsA() - 1; k++) {
            between.add(operation(Step.DELETE, i + k, j + 1, List.of()));
        }
        for (int k = 1; k < transposition.unitsB() - 1; k++) {
            between.add(operation(Step.INSERT, i + 1, j + k, List.of()));
        }
        return between;
    }

    private EditOperation operation(Step step, int i, int j, List<EditOperation> between) {
        return new EditOperation(
                step.type(), span(startsA, i, step.unitsA()), span(startsB, j, step.unitsB()), step.cost(), between);
    }

    private static Span span(int[] starts, int start, int length) {
        return new Span(start, start + length, starts[start], starts[start + length]);
    }
}
