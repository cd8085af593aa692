package io.github.seanettle.edit;

/**
 * One step on the way through the table, in units.
 *
 * @param type what it does
 * @param unitsA how many units of a it covers
 * @param unitsB how many units of b it covers
 * @param cost what it costs
 */
record Step(EditType type, int unitsA, int unitsB, double cost) {
    static final Step EQUAL = new Step(EditType.EQUAL, 1, 1, 0);
    static final Step SUBSTITUTE = new Step(EditType.SUBSTITUTE, 1, 1, 1);
    static final Step DELETE = new Step(EditType.DELETE, 1, 0, 1);
    static final Step INSERT = new Step(EditType.INSERT, 0, 1, 1);

    private static final Step SWAP = new Step(EditType.TRANSPOSE, 2, 2, 1);

    /** A transposition at unit costs: one for the swap, one for each unit between the two letters. */
    static Step transpose(int unitsA, int unitsB) {
        int between = unitsA + unitsB - 4;
        return between == 0 ? SWAP : new Step(EditType.TRANSPOSE, unitsA, unitsB, 1 + between);
    }

    /** This step with the texts exchanged, at unit costs. */
    Step inverse() {
        return switch (type) {
            case EQUAL, SUBSTITUTE -> this;
            case INSERT -> DELETE;
            case DELETE -> INSERT;
            case TRANSPOSE -> transpose(unitsB, unitsA);
        };
    }
}
