package io.github.seanettle.record;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides which right records match one left record, with the methods of the metrics. For one thread. */
final class RecordQuery {
    private final RecordTexts texts;
    private final RecordRule rule;
    private final int[] order;
    private final int left;
    private final @Nullable FieldQuery[] queries;

    /** The similarities of the fields as far as they are known for the pair at hand, else NaN. */
    private final double[] similarities;

    private final double[] distances;

    /** @param order the fields in the order in which their cut-offs are looked at */
    RecordQuery(RecordTexts texts, RecordRule rule, int[] order, int left) {
        this.texts = texts;
        this.rule = rule;
        this.order = order;
        this.left = left;
        this.queries = new FieldQuery[texts.fieldCount()];
        this.similarities = new double[queries.length];
        this.distances = new double[queries.length];
        for (int field = 0; field < queries.length; field++) {
            String text = texts.left()[field][left];
            queries[field] =
                    text == null ? null : new FieldQuery(texts.field(field).metric(), text);
        }
    }

    /** The match of this record and a right one, or null if there is none. */
    @Nullable
    RecordMatch match(int right) {
        Arrays.fill(similarities, Double.NaN);
        Arrays.fill(distances, Double.NaN);
        boolean isWithin = rule.any() ? isAnyWithin(right) : areAllWithin(right);
        double score = isWithin ? score(right) : Double.NaN;
        return score >= rule.minScore() ? new RecordMatch(left, right, score, fieldScores(right)) : null;
    }

    private boolean isAnyWithin(int right) {
        for (int field : order) {
            if (texts.field(field).bound() != null && isWithin(field, right)) {
                return true;
            }
        }
        return false;
    }

    private boolean areAllWithin(int right) {
        for (int field : order) {
            if (texts.field(field).bound() != null && !isWithin(field, right)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(int field, int right) {
        if (!texts.areBothThere(field, left, right)) {
            return false;
        }
        FieldBound bound = Objects.requireNonNull(texts.field(field).bound());
        if (bound.byDistance()) {
            int distance = query(field).distance(text(field, right), (int) bound.worst());
            boolean isWithin = distance <= bound.worst();
            distances[field] = isWithin ? distance : Double.NaN;
            return isWithin;
        }
        double similarity = query(field).similarity(text(field, right), bound.worst());
        boolean isWithin = similarity >= bound.worst();
        similarities[field] = isWithin ? similarity : Double.NaN;
        return isWithin;
    }

    /** The weighted mean of the similarities; NaN if it is below the least one, or no field is there in both records. */
    private double score(int right) {
        double weights = 0;
        double open = 0;
        double sure = 0;
        for (int field = 0; field < queries.length; field++) {
            double weight = texts.field(field).weight();
            boolean isThere = texts.areBothThere(field, left, right);
            weights += isThere || rule.missing() == MissingValues.COUNT_AS_DIFFERENT ? weight : 0;
            if (isThere && Double.isNaN(similarities[field])) {
                open += weight;
            } else if (isThere) {
                sure += weight * similarities[field];
            }
        }
        boolean isReachable = weights > 0 && compareOpen(right, rule.minScore() * weights - sure, open, weights);
        return isReachable ? mean(weights) : Double.NaN;
    }

    /**
     * Compares the fields that have not been compared, each with the least similarity that can still lead to a match.
     *
     * @param wanted what they must add to the sum
     * @param open the sum of their weights
     * @param weights the sum of all weights
     * @return whether what is wanted is within reach
     */
    private boolean compareOpen(int right, double wanted, double open, double weights) {
        double stillWanted = wanted;
        double stillOpen = open;
        for (int field = 0; field < queries.length; field++) {
            if (!Double.isNaN(similarities[field]) || !texts.areBothThere(field, left, right)) {
                continue;
            }
            double weight = texts.field(field).weight();
            stillOpen -= weight;
            double least = RecordRule.leastSimilarity(stillWanted, weight, stillOpen, weights);
            double similarity = least > 1 ? 0 : query(field).similarity(text(field, right), least);
            if (similarity < least) {
                return false;
            }
            similarities[field] = similarity;
            stillWanted -= weight * similarity;
        }
        return true;
    }

    /** In the order of the fields, so that it does not depend on what was compared first. */
    private double mean(double weights) {
        double sum = 0;
        boolean isAnyThere = false;
        for (int field = 0; field < queries.length; field++) {
            if (!Double.isNaN(similarities[field])) {
                sum += texts.field(field).weight() * similarities[field];
                isAnyThere = true;
            }
        }
        return isAnyThere ? sum / weights : Double.NaN;
    }

    private double[] fieldScores(int right) {
        double[] scores = similarities.clone();
        for (int field = 0; field < scores.length; field++) {
            FieldBound bound = texts.field(field).bound();
            if (bound != null && bound.byDistance() && texts.areBothThere(field, left, right)) {
                boolean isKnown = !Double.isNaN(distances[field]);
                scores[field] =
                        isKnown ? distances[field] : query(field).distance(text(field, right), Integer.MAX_VALUE);
            }
        }
        return scores;
    }

    private FieldQuery query(int field) {
        return Objects.requireNonNull(queries[field]);
    }

    private String text(int field, int right) {
        return Objects.requireNonNull(texts.right()[field][right]);
    }
}
