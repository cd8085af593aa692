package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a matrix must hold. */
final class MatrixChecks {
    private MatrixChecks() {}

    static void check(String name, double[][] expected, ScoreMatrix actual, boolean byDistance) {
        for (int row = 0; row < actual.rows(); row++) {
            double[] scores = expected[actual.firstRow() + row];
            assertEquals(scores.length, actual.columns(), name);
            for (int column = 0; column < scores.length; column++) {
                double stored = stored(scores[column], actual.element(), byDistance);
                if (Double.compare(stored, actual.get(row, column)) != 0) {
                    assertEquals(stored, actual.get(row, column), name + " " + actual + " " + row + " " + column);
                }
            }
        }
    }

    /** A score as an element keeps it. */
    private static double stored(double score, ScoreMatrix.Element element, boolean byDistance) {
        int most = switch (element) {
            case FLOAT -> 0;
            case SHORT -> 65_534;
            case BYTE -> 254;
        };
        if (Double.isNaN(score) || most == 0) {
            return (float) score;
        }
        return byDistance ? Math.min(score, most) : Math.round(score * most) / (double) most;
    }
}
