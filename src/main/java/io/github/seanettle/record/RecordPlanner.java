package io.github.seanettle.record;

import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.record.RecordPlan.Driver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Lists the plans that find all matches, and estimates what they cost by a sample of the pairs.
 *
 * <p>A field drives if each match is a link of it. By its own cut-off that is every field, where all must be within theirs;
 * where one is enough, all fields drive together. A least score tells more: if the fields of a set D were all less similar
 * than t(D) = (score · W − (W − W(D))) / W(D), where W are the weights of all and W(D) those of D, then the score would be
 * missed even if the others were equal; so each match is a link of a field of D by t(D). D is one field, all, or any set
 * between. If missing values are left out, W depends on the pair, and only two kinds of D remain: all fields, and fields
 * that a match cannot lack because they have cut-offs.
 */
final class RecordPlanner {
    private static final int SAMPLED_LEFT = 64;
    private static final int SAMPLED_RIGHT = 128;

    /** Of so many fields all sets are tried. */
    private static final int MOST_IN_SETS = 8;

    /** What a pair costs in the link of a field, in nanoseconds, roughly: by edits, by similarity, by a user's own metric. */
    private static final double LINK_BY_DISTANCE = 0.2;

    private static final double LINK_BY_SIMILARITY = 0.5;

    private static final double LINK_BY_USERS_METRIC = 200;

    /** What a link costs that is found, and what a candidate costs for each field. */
    private static final double FOUND = 30;

    private static final double CHECK = 150;

    private final RecordTexts texts;
    private final RecordRule rule;
    private final long pairs;

    /** The similarities of the sampled pairs for each field; NaN where one is missing. */
    private final double[][] similarities;

    /** Whether the sampled pairs are within the cut-off of each field. */
    private final boolean[][] within;

    private final double weights;

    RecordPlanner(RecordTexts texts, RecordRule rule, RecordBlocks blocks) {
        this.texts = texts;
        this.rule = rule;
        this.pairs = blocks.pairs(texts.partners());
        List<int[]> sample = sample(blocks);
        this.similarities = new double[texts.fieldCount()][sample.size()];
        this.within = new boolean[texts.fieldCount()][sample.size()];
        for (int field = 0; field < similarities.length; field++) {
            for (int pair = 0; pair < sample.size(); pair++) {
                compare(field, pair, sample.get(pair)[0], sample.get(pair)[1]);
            }
        }
        this.weights = texts.fields().stream().mapToDouble(RecordField::weight).sum();
    }

    /** Left rows at equal steps, and of the block of each right rows at equal steps. */
    private List<int[]> sample(RecordBlocks blocks) {
        List<int[]> sample = new ArrayList<>();
        int leftStep = Math.max(1, texts.leftSize() / SAMPLED_LEFT);
        for (int left = 0; left < texts.leftSize(); left += leftStep) {
            RecordBlocks.Block block = blocks.blockOf(left);
            int[] right = block == null ? new int[0] : block.right();
            int rightStep = Math.max(1, right.length / SAMPLED_RIGHT);
            for (int i = 0; i < right.length; i += rightStep) {
                if (texts.partners() == Partners.ALL || right[i] != left) {
                    sample.add(new int[] {left, right[i]});
                }
            }
        }
        return sample;
    }

    private void compare(int field, int pair, int left, int right) {
        similarities[field][pair] = Double.NaN;
        if (!texts.areBothThere(field, left, right)) {
            return;
        }
        RecordField<?> of = texts.field(field);
        String a = Objects.requireNonNull(texts.left()[field][left]);
        String b = Objects.requireNonNull(texts.right()[field][right]);
        similarities[field][pair] = of.metric().similarity(a, b);
        FieldBound bound = of.bound();
        if (bound != null) {
            within[field][pair] = bound.byDistance()
                    ? new FieldQuery(of.metric(), a).distance(b, (int) bound.worst()) <= bound.worst()
                    : similarities[field][pair] >= bound.worst();
        }
    }

    /** The cheapest plan first. */
    List<RecordPlan> plans() {
        List<RecordPlan> plans = new ArrayList<>();
        plans.add(new RecordPlan(List.of(), 1, pairs * (FOUND + CHECK * texts.fieldCount())));
        addByOwnCutOffs(plans);
        if (rule.minScore() > 0) {
            sets().forEach(set -> addByScore(set, plans));
        }
        plans.sort(Comparator.comparingDouble(RecordPlan::nanos));
        return plans;
    }

    /** The fields in the order in which it is best to look at their cut-offs: the most selective first. */
    int[] order() {
        return IntStream.range(0, similarities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(field -> rate(within[field])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void addByOwnCutOffs(List<RecordPlan> plans) {
        int[] bounded = IntStream.range(0, similarities.length)
                .filter(field -> texts.field(field).bound() != null)
                .toArray();
        if (rule.any()) {
            plans.add(plan(
                    bounded,
                    IntStream.of(bounded)
                            .mapToObj(field ->
                                    Objects.requireNonNull(texts.field(field).bound()))
                            .toList()));
        } else {
            for (int field : bounded) {
                plans.add(plan(
                        new int[] {field},
                        List.of(Objects.requireNonNull(texts.field(field).bound()))));
            }
        }
    }

    private List<int[]> sets() {
        int count = similarities.length;
        int[] all = IntStream.range(0, count).toArray();
        List<int[]> sets = new ArrayList<>();
        if (count > MOST_IN_SETS) {
            sets.add(all);
            IntStream.of(all).forEach(field -> sets.add(new int[] {field}));
        }
        for (int bits = 1; count <= MOST_IN_SETS && bits < 1 << count; bits++) {
            int set = bits;
            sets.add(IntStream.of(all).filter(field -> (set >> field & 1) != 0).toArray());
        }
        return sets;
    }

    private void addByScore(int[] set, List<RecordPlan> plans) {
        boolean cannotBeMissing = !rule.any()
                && IntStream.of(set).allMatch(field -> texts.field(field).bound() != null);
        boolean isValid = rule.missing() == MissingValues.COUNT_AS_DIFFERENT
                || set.length == similarities.length
                || cannotBeMissing;
        double weight = IntStream.of(set)
                .mapToDouble(field -> texts.field(field).weight())
                .sum();
        double least = RecordRule.leastSimilarity(rule.minScore() * weights, weight, weights - weight, weights);
        if (isValid && least > 0) {
            FieldBound bound = new FieldBound(false, least);
            plans.add(plan(set, IntStream.of(set).mapToObj(field -> bound).toList()));
        }
    }

    private RecordPlan plan(int[] fields, List<FieldBound> bounds) {
        List<Driver> drivers = new ArrayList<>();
        boolean[] isCandidate = new boolean[similarities[0].length];
        double nanos = 0;
        for (int i = 0; i < fields.length; i++) {
            boolean[] isLink = links(fields[i], bounds.get(i));
            for (int pair = 0; pair < isLink.length; pair++) {
                isCandidate[pair] |= isLink[pair];
            }
            double rate = rate(isLink);
            drivers.add(new Driver(fields[i], bounds.get(i), rate));
            nanos += pairs * (link(fields[i], bounds.get(i)) + FOUND * rate);
        }
        drivers.sort(Comparator.comparingDouble(Driver::rate));
        double rate = rate(isCandidate);
        return new RecordPlan(drivers, rate, nanos + pairs * rate * CHECK * similarities.length);
    }

    private double link(int field, FieldBound bound) {
        if (!(texts.field(field).metric() instanceof UnitMetric)) {
            return LINK_BY_USERS_METRIC;
        }
        return bound.byDistance() ? LINK_BY_DISTANCE : LINK_BY_SIMILARITY;
    }

    private boolean[] links(int field, FieldBound bound) {
        if (bound.equals(texts.field(field).bound())) {
            return within[field];
        }
        boolean[] links = new boolean[similarities[field].length];
        for (int pair = 0; pair < links.length; pair++) {
            links[pair] = similarities[field][pair] >= bound.worst();
        }
        return links;
    }

    /** The part that is true; if none is, as if half a one were. */
    private static double rate(boolean[] values) {
        double count = 0;
        for (boolean value : values) {
            count += value ? 1 : 0;
        }
        return Math.max(0.5, count) / Math.max(1, values.length);
    }
}
