package io.github.seanettle.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Weighted distances equal those of the reference, and the laws hold. */
class WeightedEditTest {
    /** Costs of every kind. */
    enum Model {
        UNIT(EditCosts.UNIT),
        LEVENSHTEIN(EditCosts.builder().withoutTranspositions().build()),
        TYPING(EditCosts.typing(Keyboard.QWERTY)),
        OCR(EditCosts.ocr()),
        ACCENTS_AND_CASE(EditCosts.accentsAndCase()),
        FREE_TRANSPOSITIONS(EditCosts.builder().transposition(0).build()),
        FREE(EditCosts.builder()
                .insertion(0)
                .deletion(0)
                .substitution(0)
                .transposition(0)
                .build()),
        ODD(EditCosts.builder()
                .insertion(0.7)
                .deletion(0.7)
                .substitution(1.3)
                .transposition(0.9)
                .substitution("a", "b", 0.1)
                .substitution("b", "c", 3)
                .transposition("a", "c", 0.05)
                .insertion("a", 2.5)
                .deletion("a", 2.5)
                .build()),
        RUNS(EditCosts.builder()
                .substitution("ab", "c", 0.3)
                .substitution("abc", "bb", 0.2)
                .substitution("aaaa", "b", 0.1)
                .substitution("cc", "aaab", 0.4)
                .build()),
        FUNCTIONS(EditCosts.builder()
                .insertion(unit -> unit.length() * 0.3, 10)
                .deletion(unit -> unit.length() * 0.3, 10)
                .substitution((x, y) -> Math.abs(x.codePointAt(0) - y.codePointAt(0)) % 7 * 0.21, 2)
                .transposition((x, y) -> x.length() + y.length())
                .build()),
        ONE_WAY(EditCosts.builder()
                .insertion(0.5)
                .deletion(1.25)
                .substitutionOneWay("a", "b", 0.1)
                .substitutionOneWay("ab", "ca", 0.3)
                .build());

        final EditCosts costs;

        Model(EditCosts costs) {
            this.costs = costs;
        }

        boolean isSymmetric() {
            return this != ONE_WAY;
        }
    }

    private static final String[] PIECES = {
        "a",
        "b",
        "c",
        "a",
        "b",
        "r",
        "n",
        "m",
        "rn",
        "cl",
        "d",
        "0",
        "O",
        "1",
        "l",
        "I",
        "E",
        "é",
        "e\u0301",
        "É",
        "e",
        "q",
        "w",
        "漢",
        "😀",
        "👩‍👩‍👧",
        "\ud83d",
        "ß",
        "ﬁ",
        "fi",
        "\r\n",
    };

    @Tag("exhaustive")
    @ParameterizedTest
    @EnumSource
    void everyPairOfShortWordsCostsWhatTheReferenceSays(Model model) {
        WeightedEdit metric = WeightedEdit.of(model.costs);
        List<String> words =
                Words.all(3, 4).stream().map(WeightedEditTest::letters).toList();
        for (String a : words) {
            for (String b : words) {
                assertEquals(new WeightedReference(model.costs, a, b).distance(), metric.distance(a, b));
                if (a.length() < 4 && b.length() < 4) {
                    checkCutOffs(metric, a, b);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsOfManyScripts(Model model) {
        Random random = new Random(20_281);
        WeightedEdit metric = WeightedEdit.of(model.costs);
        for (int round = 0; round < 600; round++) {
            String a = text(random, random.nextInt(12));
            String b = text(random, random.nextInt(12));
            double expected = new WeightedReference(model.costs, a, b).distance();
            double distance = metric.distance(a, b);
            assertEquals(expected, distance);
            checkCutOffs(metric, a, b);
            checkLaws(model, metric, a, b);
        }
    }

    private static void checkCutOffs(WeightedEdit metric, String a, String b) {
        double distance = metric.distance(a, b);
        for (double max : new double[] {0, distance / 2, Math.nextDown(distance), distance, distance + 1}) {
            if (max >= 0) {
                double expected = distance <= max ? distance : Double.POSITIVE_INFINITY;
                assertEquals(expected, metric.distance(a, b, max));
            }
        }
        double similarity = metric.similarity(a, b);
        for (double min : new double[] {0, similarity / 2, similarity, Math.min(1, Math.nextUp(similarity)), 1}) {
            assertEquals(similarity >= min ? similarity : 0, metric.similarity(a, b, min));
        }
    }

    private static void checkLaws(Model model, WeightedEdit metric, String a, String b) {
        double distance = metric.distance(a, b);
        double similarity = metric.similarity(a, b);
        assertTrue(similarity >= 0 && similarity <= 1);
        assertTrue(distance <= metric.largestDistance(a, b) * (1 + 1e-12));
        assertEquals(0, metric.distance(a, a));
        assertEquals(1, metric.similarity(a, a));
        assertEquals(1 - similarity, metric.normalizedDistance(a, b));
        if (model.isSymmetric()) {
            assertEquals(distance, metric.distance(b, a));
            assertEquals(metric.largestDistance(a, b), metric.largestDistance(b, a), 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource
    void scriptsCostExactlyTheDistance(Model model) {
        Random random = new Random(20_282);
        WeightedEdit metric = WeightedEdit.of(model.costs);
        for (int round = 0; round < 400; round++) {
            String a = text(random, random.nextInt(20));
            String b = text(random, random.nextInt(20));
            EditScript script = EditScripts.weighted(a, b, model.costs);
            Scripts.check(script);
            assertEquals(metric.distance(a, b), script.distance());
            for (EditOperation operation : script.operations()) {
                checkCost(operation, script, model.costs);
            }
        }
    }

    private static void checkCost(EditOperation operation, EditScript script, EditCosts costs) {
        List<String> a = Unit.GRAPHEME.split(operation.a().of(script.a()));
        List<String> b = Unit.GRAPHEME.split(operation.b().of(script.b()));
        double expected = switch (operation.type()) {
            case EQUAL -> 0;
            case INSERT -> costs.insertion(b.get(0));
            case DELETE -> costs.deletion(a.get(0));
            case TRANSPOSE -> costs.transposition(a.get(0), a.get(1));
            case SUBSTITUTE ->
                a.size() == 1 && b.size() == 1 ? costs.substitution(a.get(0), b.get(0)) : costOfRun(a, b, costs);
        };
        assertEquals(expected, operation.cost());
    }

    private static double costOfRun(List<String> a, List<String> b, EditCosts costs) {
        return costs.runs().stream()
                .filter(run -> run.from().equals(a) && run.to().equals(b))
                .findFirst()
                .orElseThrow()
                .cost();
    }

    @ParameterizedTest
    @EnumSource
    void fanOutDoesNotChangeTheSteps(Model model) {
        Random random = new Random(20_283);
        for (int round = 0; round < 60; round++) {
            TextPair texts = new TextPair(text(random, 30), text(random, 30), Unit.GRAPHEME);
            List<Step> steps = Tracer.trace(new WeightedColumns(texts, model.costs), 1_000);
            for (int fanOut : new int[] {2, 3, 7}) {
                assertEquals(steps, Tracer.trace(new WeightedColumns(texts, model.costs), fanOut));
            }
        }
    }

    /** Each run has the operations that it tells as one, and what they cost; those of unequal lengths stay single. */
    @ParameterizedTest
    @EnumSource
    void runsCostWhatTheirOperationsCost(Model model) {
        Random random = new Random(20_286);
        for (int round = 0; round < 100; round++) {
            EditScript script = EditScripts.weighted(text(random, 12), text(random, 12), model.costs);
            int next = 0;
            for (EditOperation run : script.runs()) {
                double cost = 0;
                int operations = 0;
                while (next < script.operations().size()
                        && script.operations().get(next).a().end() <= run.a().end()
                        && script.operations().get(next).b().end() <= run.b().end()) {
                    cost += script.operations().get(next++).cost();
                    operations++;
                }
                assertEquals(cost, run.cost(), 1e-9);
                if (run.type() == EditType.SUBSTITUTE
                        && run.a().length() != run.b().length()) {
                    assertEquals(1, operations, script::toString);
                }
            }
            assertEquals(script.operations().size(), next);
        }
    }

    @Test
    void costsAtTheirLimitsAreAllowed() {
        EditCosts costs = EditCosts.builder()
                .insertion(0)
                .deletion(1e100)
                .substitution("abcd", "x", 0)
                .build();
        assertEquals(0, WeightedEdit.of(costs).distance("abcd", "x"));
        assertEquals(0, WeightedEdit.of(costs).distance("", "yz"));
        assertEquals(1e100, WeightedEdit.of(costs).distance("y", ""));
    }

    @Test
    void unitCostsGiveOsaAndLevenshtein() {
        Random random = new Random(20_284);
        WeightedEdit osa = WeightedEdit.of(EditCosts.UNIT);
        WeightedEdit levenshtein =
                WeightedEdit.of(EditCosts.builder().withoutTranspositions().build());
        for (int round = 0; round < 500; round++) {
            String a = letters(Words.random(random, random.nextInt(70), 4));
            String b = letters(Words.random(random, random.nextInt(70), 4));
            assertEquals(Metrics.osa().distance(a, b), osa.distance(a, b));
            assertEquals(Metrics.osa().similarity(a, b), osa.similarity(a, b));
            assertEquals(Metrics.levenshtein().distance(a, b), levenshtein.distance(a, b));
            assertEquals(Metrics.levenshtein().similarity(a, b), levenshtein.similarity(a, b));
        }
    }

    @Test
    void manyDifferentUnitsAreNotRemembered() {
        StringBuilder han = new StringBuilder();
        for (int k = 0; k < 300; k++) {
            han.appendCodePoint(0x4E00 + k);
        }
        String a = han.toString();
        String b = han.reverse().toString();
        EditCosts costs = EditCosts.builder().substitution((x, y) -> 0.5, 0.5).build();
        assertEquals(
                new WeightedReference(costs, a, b).distance(),
                WeightedEdit.of(costs).distance(a, b));
        Scripts.check(EditScripts.weighted(a, b, costs));
    }

    @Test
    void longTextsGoThroughSeveralLevels() {
        Random random = new Random(20_285);
        String a = text(random, 2_000);
        String b = text(random, 700) + a.substring(500, 1_500) + text(random, 300);
        EditScript script = EditScripts.weighted(a, b, EditCosts.ocr());
        assertEquals(WeightedEdit.of(EditCosts.ocr()).distance(a, b), script.distance());
        assertEquals(b, script.apply(a));
    }

    @Test
    void examplesOfTheDocumentation() {
        WeightedEdit typing = WeightedEdit.of(EditCosts.typing(Keyboard.QWERTY));
        assertEquals(0.5, typing.distance("hello", "hrllo"));
        assertEquals(1.0, typing.distance("hello", "hpllo"));
        assertEquals(0.9, typing.similarity("hello", "hrllo"));
        assertEquals(0.25, WeightedEdit.of(EditCosts.ocr()).distance("modern", "modem"));
        assertEquals(0.3, WeightedEdit.of(EditCosts.accentsAndCase()).distance("Émile", "emile"), 1e-15);
    }

    @Test
    void aTransposedPairMayCostLess() {
        WeightedEdit typing = WeightedEdit.of(EditCosts.typing(Keyboard.QWERTY));
        assertEquals(0.5, typing.distance("form", "from"));
        assertEquals(
                "equal \"f\", transpose \"or\" → \"ro\", equal \"m\"",
                EditScripts.weighted("form", "from", EditCosts.typing(Keyboard.QWERTY))
                        .toString());
    }

    @Test
    void aRunIsOneSubstitution() {
        EditScript script = EditScripts.weighted("modern", "modem", EditCosts.ocr());
        assertEquals("equal \"mode\", substitute \"rn\" → \"m\"", script.toString());
        assertEquals(new Span(4, 6, 4, 6), script.edits().get(0).a());
    }

    @Test
    void unitsAndFoldingCanBeChosen() {
        EditCosts costs = EditCosts.builder().insertion(0.5).deletion(0.5).build();
        TextOptions chars = TextOptions.DEFAULT.withUnit(Unit.UTF16);
        assertEquals(1, WeightedEdit.of(costs, chars).distance("a", "a😀"));
        assertEquals(0.5, WeightedEdit.of(costs).distance("a", "a😀"));
        TextOptions folded = TextOptions.DEFAULT.withFolding(Folding.of(Folding.Step.CASE));
        assertEquals(0, WeightedEdit.of(costs, folded).distance("ABC", "abc"));
        assertEquals(1, WeightedEdit.of(costs, folded).similarity("ABC", "abc"));
    }

    @Test
    void largestDistanceIsTheCheaperOfPairingAndReplacingAll() {
        EditCosts cheapSubstitution = EditCosts.builder().substitution(0.5).build();
        assertEquals(0.5 * 3 + 2, WeightedEdit.of(cheapSubstitution).largestDistance("abc", "vwxyz"));
        EditCosts dearSubstitution = EditCosts.builder().substitution(5).build();
        assertEquals(8, WeightedEdit.of(dearSubstitution).largestDistance("abc", "vwxyz"));
        assertEquals(0, WeightedEdit.of(dearSubstitution).similarity("abc", "vwxyz"));
    }

    @Test
    void metricsSurviveSerialisation() throws IOException, ClassNotFoundException {
        for (Model model : Model.values()) {
            if (model == Model.FUNCTIONS) {
                continue;
            }
            WeightedEdit metric = WeightedEdit.of(model.costs, TextOptions.DEFAULT.withUnit(Unit.CODE_POINT));
            WeightedEdit copy = copy(metric);
            assertEquals(metric.distance("abcrn", "bacm"), copy.distance("abcrn", "bacm"));
            assertEquals(metric.toString(), copy.toString());
            assertEquals(metric, copy);
            assertEquals(metric.hashCode(), copy.hashCode());
        }
    }

    private static WeightedEdit copy(WeightedEdit metric) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(metric);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (WeightedEdit) in.readObject();
        }
    }

    @Test
    void cutOffsThatAreNoneAreRefused() {
        WeightedEdit metric = WeightedEdit.of(EditCosts.UNIT);
        for (double wrong : new double[] {-1, Double.NaN}) {
            assertEquals(
                    "maxDistance must be 0 or more, but is " + wrong,
                    assertThrows(IllegalArgumentException.class, () -> metric.distance("a", "b", wrong))
                            .getMessage());
        }
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertEquals(
                    "minSimilarity must be a number from 0 to 1, but is " + wrong,
                    assertThrows(IllegalArgumentException.class, () -> metric.similarity("a", "b", wrong))
                            .getMessage());
        }
    }

    @Test
    void nullsAreNamed() {
        WeightedEdit metric = WeightedEdit.of(EditCosts.UNIT);
        assertNull("a", () -> metric.distance(null, "b"));
        assertNull("b", () -> metric.similarity("a", null));
        assertNull("costs", () -> WeightedEdit.of(null).distance("a", "b"));
        assertNull("text", () -> WeightedEdit.of(EditCosts.UNIT, null).distance("a", "b"));
    }

    private static void assertNull(String name, DoubleSupplier call) {
        assertEquals(
                name,
                assertThrows(NullPointerException.class, call::getAsDouble).getMessage());
    }

    @Test
    void metricsOfOtherCostsOrUnitsAreNotEqual() {
        WeightedEdit metric = WeightedEdit.of(EditCosts.typing(Keyboard.QWERTY));
        assertEquals(metric, WeightedEdit.of(EditCosts.typing(Keyboard.QWERTY)));
        assertNotEquals(metric, WeightedEdit.of(EditCosts.typing(Keyboard.QWERTZ)));
        assertNotEquals(
                metric,
                WeightedEdit.of(EditCosts.typing(Keyboard.QWERTY), TextOptions.DEFAULT.withUnit(Unit.CODE_POINT)));
    }

    @Test
    void readableNames() {
        assertEquals(
                "WeightedEdit[EditCosts[insertion=1.0, deletion=1.0, substitution=1.0, transposition=1.0, "
                        + "pairs=0, runs=0], "
                        + TextOptions.DEFAULT + "]",
                WeightedEdit.of(EditCosts.UNIT).toString());
    }

    private static String letters(int[] ids) {
        StringBuilder letters = new StringBuilder();
        for (int id : ids) {
            letters.append((char) ('a' + id));
        }
        return letters.toString();
    }

    private static String text(Random random, int pieces) {
        List<String> text = new ArrayList<>();
        for (int k = 0; k < pieces; k++) {
            text.add(PIECES[random.nextInt(PIECES.length)]);
        }
        return String.join("", text);
    }
}
