package io.github.seanettle.record;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the candidates are found: by the links of some fields, of which each match has one; or without, then all pairs are
 * candidates.
 *
 * @param drivers the fields, those with the fewest links first; none if all pairs are candidates
 * @param rate which part of the pairs become candidates, as a sample tells
 * @param nanos what it is estimated to cost
 */
record RecordPlan(List<Driver> drivers, double rate, double nanos) {
    /**
     * A field whose links are candidates.
     *
     * @param field its number
     * @param bound how near its texts are in a candidate
     * @param rate which part of the pairs are that near
     */
    record Driver(int field, FieldBound bound, double rate) {}

    /** A line for people. */
    String describe(RecordTexts texts) {
        if (drivers.isEmpty()) {
            return "all pairs are candidates: no field leaves few enough";
        }
        String fields = drivers.stream()
                .map(driver -> {
                    RecordField<?> field = texts.field(driver.field());
                    return field.name() + " (" + field.metric() + " " + round(driver.bound()) + ")";
                })
                .collect(Collectors.joining(" or "));
        return String.format(Locale.ROOT, "candidates by %s: about %s of the pairs", fields, percent(rate));
    }

    private static String round(FieldBound bound) {
        return bound.byDistance() ? bound.toString() : ">= " + Math.round(bound.worst() * 1e4) / 1e4;
    }

    private static String percent(double rate) {
        return rate < 1e-4 ? "0.01 % or less" : String.format(Locale.ROOT, "%.2g %%", 100 * rate);
    }
}
