package io.github.seanettle.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.match.Ties;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.record.RecordLoop.Field;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Folding.Step;
import io.github.seanettle.text.TextOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("lists")
class RecordLinkerTest {
    private static final TextOptions FOLDED = TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE, Step.ACCENTS));

    /** So small that every way through the work is taken: many rounds, many tasks, no small blocks. */
    private static final RecordMatching.Sizes TINY = new RecordMatching.Sizes(0, 60, 20, 7);

    private static final StringMetric OWN = (a, b) -> a.equals(b) ? 1 : 1.0 / (1 + Math.abs(a.length() - b.length()));
    private static final StringDistance OWN_DISTANCE = (a, b) -> Math.abs(a.length() - b.length());

    record Person(String name, String town, String born) {}

    private static final List<Person> LEFT = people(1, 40);
    private static final List<Person> RIGHT = people(2, 50);

    /** Variations of a few people, some values missing. */
    private static List<Person> people(long seed, int count) {
        Random random = new Random(seed);
        List<String> names = List.of("Ada Lovelace", "Alan Turing", "Grace Hopper", "Édouard Lucas", "日本 太郎");
        List<String> towns = List.of("London", "Wilmslow", "New York", "Paris", "東京", "");
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(new Person(
                    value(random, names.get(random.nextInt(names.size()))),
                    value(random, towns.get(random.nextInt(towns.size()))),
                    value(random, "" + (1815 + random.nextInt(3)))));
        }
        return people;
    }

    private static String value(Random random, String text) {
        if (random.nextInt(6) == 0) {
            return null;
        }
        StringBuilder value = new StringBuilder(text);
        for (int edits = random.nextInt(3); edits > 0 && value.length() > 1; edits--) {
            int at = random.nextInt(value.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> value.deleteCharAt(at);
                case 1 -> value.insert(at, (char) ('a' + random.nextInt(3)));
                default -> value.setCharAt(at, value.charAt(at + 1));
            }
        }
        return value.toString();
    }

    private static Field<Person> name(StringMetric metric, Integer max, Double min, double weight) {
        return new Field<>("name", Person::name, metric, max, min, weight);
    }

    private static Field<Person> town(StringMetric metric, Integer max, Double min, double weight) {
        return new Field<>("town", Person::town, metric, max, min, weight);
    }

    private static Field<Person> born(StringMetric metric, Integer max, Double min, double weight) {
        return new Field<>("born", Person::born, metric, max, min, weight);
    }

    /** Choices of fields: built-in and own metrics, distances and similarities, with cut-offs and without. */
    private static List<List<Field<Person>>> fieldChoices() {
        return List.of(
                List.of(
                        name(Metrics.jaroWinkler(), null, 0.85, 2),
                        town(Metrics.damerauLevenshtein(), 1, null, 1),
                        born(Metrics.levenshtein(), null, null, 0.5)),
                List.of(
                        name(Metrics.levenshtein(FOLDED), null, 0.6, 1),
                        town(OWN, null, 0.5, 3),
                        born(OWN_DISTANCE, 0, null, 1)),
                List.of(name(Metrics.jaccard(2), null, 0.3, 0.1), born(Metrics.hamming(), 2, null, 1e6)),
                List.of(town(Metrics.osa(), 0, null, 1)),
                List.of(name(Metrics.jaro(), null, 0.0, 1), town(Metrics.indel(), Integer.MAX_VALUE, null, 1)));
    }

    private interface Check {
        void check(RecordLinker<Person> linker, RecordLoop<Person> loop, String which);
    }

    private static void forAllRules(Check check) {
        forRules(check, 0, 0.6, 0.9, 1);
    }

    private static void forRules(Check check, double... minScores) {
        for (List<Field<Person>> fields : fieldChoices()) {
            List<RecordField<Person>> real =
                    fields.stream().map(Field::toRecordField).toList();
            for (MissingValues missing : MissingValues.values()) {
                for (double minScore : minScores) {
                    check.check(
                            RecordLinker.weighted(minScore, real).withMissing(missing),
                            new RecordLoop<>(fields, false, minScore, missing),
                            fields + " weighted " + minScore + " " + missing);
                    check.check(
                            RecordLinker.anyOf(real).withMissing(missing).withMinScore(minScore),
                            new RecordLoop<>(fields, true, minScore, missing),
                            fields + " any " + minScore + " " + missing);
                }
                check.check(
                        RecordLinker.allOf(real).withMissing(missing),
                        new RecordLoop<>(fields, false, 0, missing),
                        fields + " all " + missing);
            }
        }
    }

    @Test
    void findsWhatTwoLoopsFindByEveryPlan() {
        AtomicLong found = new AtomicLong();
        forAllRules((linker, loop, which) -> {
            List<RecordMatch> expected = loop.link(LEFT, RIGHT, Integer.MAX_VALUE, Partners.ALL);
            found.addAndGet(expected.size());
            assertEquals(expected, linker.link(LEFT, RIGHT), which);
            forEachPlan(linker, LEFT, RIGHT, forced -> assertEquals(expected, forced.link(LEFT, RIGHT), which));
        });
        assertTrue(found.get() > 5_000, "matches: " + found);
    }

    /** The same linker made to take each of its plans, in sizes that take every way. */
    private static void forEachPlan(
            RecordLinker<Person> linker, List<Person> left, List<Person> right, Consumer<RecordLinker<Person>> use) {
        List<RecordPlan> plans = new ArrayList<>();
        linker.withTuning(new RecordLinker.Tuning(RecordMatching.Sizes.USUAL, all -> {
                    plans.addAll(all);
                    return all;
                }))
                .link(left, right);
        assertFalse(plans.isEmpty());
        for (RecordPlan plan : plans) {
            use.accept(linker.withTuning(new RecordLinker.Tuning(TINY, all -> List.of(plan))));
        }
    }

    @Test
    void findsThePairsOfOneListOnce() {
        forAllRules((linker, loop, which) -> {
            List<RecordMatch> expected = loop.link(LEFT, LEFT, Integer.MAX_VALUE, Partners.LATER);
            assertEquals(expected, within(linker, LEFT), which);
            forEachPlan(linker, LEFT, LEFT, forced -> assertEquals(expected, within(forced, LEFT), which));
        });
    }

    private static List<RecordMatch> within(RecordLinker<Person> linker, List<Person> list) {
        List<RecordMatch> matches = new ArrayList<>();
        linker.linkWithin(list, matches::add);
        return matches;
    }

    @Test
    void keepsTheBestOfEachRow() {
        forRules(
                (linker, loop, which) -> {
                    RecordLinker<Person> top = linker.withTop(2);
                    List<RecordMatch> expected = loop.link(LEFT, RIGHT, 2, Partners.ALL);
                    List<RecordMatch> expectedWithin = loop.link(LEFT, LEFT, 2, Partners.OTHERS);
                    forEachPlan(top, LEFT, RIGHT, forced -> assertEquals(expected, forced.link(LEFT, RIGHT), which));
                    forEachPlan(top, LEFT, LEFT, forced -> assertEquals(expectedWithin, within(forced, LEFT), which));
                },
                0.6);
    }

    @Test
    void keepsTiesIfWanted() {
        List<Person> one = List.of(new Person("a", "b", "c"));
        List<Person> many = Collections.nCopies(3, one.get(0));
        RecordLinker<Person> linker = RecordLinker.allOf(
                RecordField.of("name", Person::name, Metrics.osa()).withMaxDistance(0));
        assertEquals(1, linker.withTop(1).link(one, many).size());
        assertEquals(3, linker.withTop(1, Ties.ALL).link(one, many).size());
    }

    @Test
    void blocksAreComparedWithinThemselvesOnly() {
        forRules(
                (linker, loop, which) -> {
                    loop.blockOn(Person::born);
                    RecordLinker<Person> blocked = linker.withBlockOn(Person::born);
                    List<RecordMatch> expected = loop.link(LEFT, RIGHT, Integer.MAX_VALUE, Partners.ALL);
                    List<RecordMatch> expectedWithin = loop.link(LEFT, LEFT, Integer.MAX_VALUE, Partners.LATER);
                    assertEquals(expected, blocked.link(LEFT, RIGHT), which);
                    assertEquals(expectedWithin, within(blocked, LEFT), which);
                    forEachPlan(
                            blocked, LEFT, RIGHT, forced -> assertEquals(expected, forced.link(LEFT, RIGHT), which));
                    forEachPlan(
                            blocked, LEFT, LEFT, forced -> assertEquals(expectedWithin, within(forced, LEFT), which));
                },
                0.6);
    }

    @Test
    void keysAreEqualWhereUnicodeCallsThemEquivalent() {
        RecordField<String> field = RecordField.of("key", text -> text, Metrics.levenshtein());
        RecordLinker<String> linker =
                RecordLinker.allOf(List.of(field.withMaxDistance(1))).withBlockOn(text -> text);
        List<RecordMatch> matches = linker.link(List.of("\u00e9", "\u212b", "e"), List.of("A\u030a", "e\u0301", "E"));
        assertEquals(
                List.of("0-1", "1-0"),
                matches.stream()
                        .map(match -> match.left() + "-" + match.right())
                        .toList());
    }

    @Test
    void keysMayComeFromDifferentFieldsAndAllMustBeEqual() {
        List<Person> left = List.of(new Person("x", "1", "a"), new Person("x", "", "a"), new Person("x", null, "a"));
        List<Person> right = List.of(
                new Person("1", "x", "a"),
                new Person("1", "x", "b"),
                new Person("", "x", "a"),
                new Person(null, "x", "a"));
        RecordLinker<Person> linker = RecordLinker.allOf(
                        RecordField.of("born", Person::born, Metrics.osa()).withMaxDistance(5))
                .withBlockOn(Person::town, Person::name);
        assertEquals(
                List.of(0, 1),
                linker.link(left, right).stream().map(RecordMatch::right).toList());
        assertEquals(
                List.of(0),
                linker.withBlockOn(Person::born).link(left, right).stream()
                        .map(RecordMatch::right)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theNumberOfThreadsDoesNotShow(int threads) {
        List<Person> left = people(3, 700);
        List<Person> right = people(4, 800);
        RecordLinker<Person> linker = RecordLinker.weighted(
                0.8,
                RecordField.of("name", Person::name, Metrics.jaroWinkler()),
                RecordField.of("town", Person::town, Metrics.levenshtein()).withWeight(0.3));
        List<RecordMatch> expected = linker.link(left, right);
        assertTrue(expected.size() > 5_000, "matches: " + expected.size());
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            assertEquals(expected, linker.withPool(pool).link(left, right));
            assertEquals(
                    expected,
                    pool.submit(() -> linker.withPool(pool).link(left, right)).join());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theMostSelectiveFieldIsLinkedFirst() {
        Random random = new Random(5);
        List<Person> left = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            left.add(new Person(RandomTexts.next(random, 12) + i, i % 2 == 0 ? "London" : "Paris", "1815"));
        }
        RecordReport report = RecordLinker.allOf(
                        RecordField.of("born", Person::born, Metrics.levenshtein())
                                .withMaxDistance(1),
                        RecordField.of("town", Person::town, Metrics.levenshtein())
                                .withMaxDistance(0),
                        RecordField.of("name", Person::name, Metrics.levenshtein())
                                .withMaxDistance(1))
                .link(left, left, match -> {});
        assertTrue(report.plan().startsWith("candidates by name (levenshtein <= 1): about 0.0"), report.plan());
        assertEquals(4_000_000, report.pairs());
        assertTrue(report.matches() >= 2_000 && report.candidates() < 20_000, report::toString);
        assertEquals(
                report.plan()
                        + String.format(
                                "\n4,000,000 pairs, %,d candidates, %,d matches",
                                report.candidates(), report.matches()),
                report.toString());
    }

    @Test
    void whereNoFieldIsSelectiveAllPairsAreCandidates() {
        List<Person> same = Collections.nCopies(300, new Person("a", "b", "c"));
        RecordReport report = RecordLinker.weighted(
                        0.2,
                        RecordField.of("name", Person::name, Metrics.jaro()),
                        RecordField.of("town", Person::town, Metrics.jaro()))
                .link(same, same, match -> {});
        assertEquals("all pairs are candidates: no field leaves few enough", report.plan());
        assertEquals(90_000, report.candidates());
        assertEquals(90_000, report.matches());
    }

    @Test
    void progressRisesToTheNumberOfPairs() {
        List<Person> left = people(6, 600);
        RecordLinker<Person> linker = RecordLinker.anyOf(
                RecordField.of("name", Person::name, Metrics.osa()).withMaxDistance(1),
                RecordField.of("town", Person::town, Metrics.osa()).withMaxDistance(0));
        forEachPlan(linker, left, left, forced -> {
            List<Long> told = Collections.synchronizedList(new ArrayList<>());
            forced.withProgress((pairs, ofPairs) -> {
                        assertEquals(360_000, ofPairs);
                        told.add(pairs);
                    })
                    .link(left, left);
            assertEquals(360_000, told.get(told.size() - 1));
            assertEquals(told.stream().sorted().toList(), told);
        });
    }

    @Test
    void anInterruptEndsIt() {
        List<Person> many = Collections.nCopies(3_000, new Person("a", "b", "c"));
        RecordLinker<Person> linker = RecordLinker.anyOf(
                RecordField.of("name", Person::name, Metrics.osa()).withMaxDistance(1),
                RecordField.of("town", Person::town, Metrics.osa()).withMaxDistance(0));
        forEachPlan(linker, many.subList(0, 9), many, forced -> {
            Thread.currentThread().interrupt();
            try {
                assertThrows(CancellationException.class, () -> forced.link(many, many, match -> {}));
                assertTrue(Thread.currentThread().isInterrupted());
            } finally {
                assertTrue(Thread.interrupted());
            }
        });
    }

    @Test
    void whatTheSinkOrAMetricThrowsComesOut() {
        IllegalStateException full = new IllegalStateException("full");
        RecordLinker<Person> linker = RecordLinker.allOf(
                RecordField.of("name", Person::name, Metrics.osa()).withMaxDistance(1),
                RecordField.of("town", Person::town, OWN).withMinSimilarity(0.1));
        forEachPlan(
                linker,
                LEFT,
                RIGHT,
                forced -> assertSame(
                        full,
                        assertThrows(
                                IllegalStateException.class,
                                () -> forced.link(LEFT, RIGHT, match -> {
                                    throw full;
                                }))));
        StringMetric broken = (a, b) -> {
            throw new ArithmeticException("broken");
        };
        assertThrows(
                ArithmeticException.class,
                () -> RecordLinker.weighted(0.5, RecordField.of("name", Person::name, broken))
                        .link(LEFT, RIGHT));
    }

    @Test
    void emptyListsHaveNoMatches() {
        forAllRules((linker, loop, which) -> {
            assertEquals(List.of(), linker.link(List.of(), List.of()));
            assertEquals(List.of(), linker.link(LEFT, List.of()));
            assertEquals(List.of(), linker.withBlockOn(Person::town).link(List.of(), RIGHT));
        });
    }

    @Test
    void weightsFarApartLoseNoMatchToRounding() {
        List<Field<Person>> fields =
                List.of(name(Metrics.levenshtein(), null, null, 1e9), town(Metrics.levenshtein(), null, null, 1e-9));
        for (int i = 0; i <= 40; i++) {
            double minScore = i / 40.0;
            List<RecordMatch> expected = new RecordLoop<>(fields, false, minScore, MissingValues.LEFT_OUT)
                    .link(LEFT, RIGHT, Integer.MAX_VALUE, Partners.ALL);
            RecordLinker<Person> linker = RecordLinker.weighted(
                            minScore, fields.stream().map(Field::toRecordField).toList())
                    .withMissing(MissingValues.LEFT_OUT);
            forEachPlan(linker, LEFT, RIGHT, forced -> assertEquals(expected, forced.link(LEFT, RIGHT)));
        }
    }

    @Test
    void badArgumentsAreNamed() {
        RecordField<Person> field = RecordField.of("name", Person::name, Metrics.jaro());
        assertEquals(
                "field name is compared by jaro, which has no distance, only a similarity: use withMinSimilarity",
                message(() -> field.withMaxDistance(1)));
        assertEquals("maxDistance must be 0 or more, but is -1", message(() -> field.withMaxDistance(-1)));
        assertEquals(
                "minSimilarity must be a number from 0 to 1, but is NaN",
                message(() -> field.withMinSimilarity(Double.NaN)));
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertEquals(
                    "weight must be a number from 1e-9 to 1e9, but is " + weight,
                    message(() -> field.withWeight(weight)));
        }
        assertEquals(
                "no field has a cut-off, so all records would match: give at least one withMaxDistance or"
                        + " withMinSimilarity, or use RecordLinker.weighted",
                message(() -> RecordLinker.allOf(field)));
        assertEquals(
                "fields must have at least one field, but there is none",
                message(() -> RecordLinker.weighted(0.5, List.<RecordField<Person>>of())));
        assertEquals(
                "minScore must be a number from 0 to 1, but is 1.1", message(() -> RecordLinker.weighted(1.1, field)));
        RecordLinker<Person> linker = RecordLinker.weighted(0.5, field);
        assertEquals("count must be 1 or more, but is 0", message(() -> linker.withTop(0)));
        assertThrows(NullPointerException.class, () -> RecordField.of(null, Person::name, Metrics.jaro()));
        assertThrows(NullPointerException.class, () -> RecordField.of("x", null, Metrics.jaro()));
        assertThrows(NullPointerException.class, () -> RecordField.of("x", Person::name, null));
        assertThrows(NullPointerException.class, () -> linker.withBlockOn(null));
        assertThrows(NullPointerException.class, () -> linker.withMissing(null));
        assertThrows(NullPointerException.class, () -> linker.withPool(null));
        assertThrows(NullPointerException.class, () -> linker.withProgress(null));
        assertThrows(NullPointerException.class, () -> linker.link(null, List.of()));
        assertThrows(NullPointerException.class, () -> linker.link(List.of(), null));
        assertThrows(NullPointerException.class, () -> linker.link(List.of(), List.of(), null));
        assertThrows(NullPointerException.class, () -> linker.linkWithin(null, match -> {}));
    }

    private static String message(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    @Test
    void theDocumentedExampleHolds() {
        record Resident(String name, String town) {}
        RecordLinker<Resident> linker = RecordLinker.allOf(
                RecordField.of("name", Resident::name, Metrics.jaroWinkler()).withMinSimilarity(0.9),
                RecordField.of("town", Resident::town, Metrics.damerauLevenshtein())
                        .withMaxDistance(1));
        List<Resident> left = List.of(new Resident("Ada Lovelace", "London"));
        List<Resident> right = List.of(new Resident("Ada Lovelace", "Paris"), new Resident("Ada Lovelacce", "Londno"));
        List<RecordMatch> matches = linker.link(left, right);
        assertEquals(1, matches.size());
        assertEquals(1, matches.get(0).right());
        assertEquals(1.0, matches.get(0).fieldScore(1));
        assertEquals(2, matches.get(0).fields());
        assertNotEquals(matches.get(0), linker.link(left, left).get(0));
        assertEquals(
                "RecordMatch[left=0, right=0, score=1.0, fields=[1.0, 0.0]]",
                linker.link(left, left).get(0).toString());
        assertEquals(
                "town (damerau-levenshtein <= 1)",
                RecordField.of("town", Resident::town, Metrics.damerauLevenshtein())
                        .withMaxDistance(1)
                        .toString());
    }
}
