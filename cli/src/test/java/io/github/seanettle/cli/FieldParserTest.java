package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldParserTest {
    private static FieldChoice parse(String text) {
        return FieldParser.parse(text, new TextChoice(), new UserClasses());
    }

    private static String mistake(String text) {
        return assertThrows(UserError.class, () -> parse(text), text).getMessage();
    }

    @Test
    void readsColumnMetricCutOffAndWeight() {
        FieldChoice name = parse("name:jaro-winkler>=0.9");
        assertEquals(new ColumnPair("name", "name"), name.columns());
        assertEquals(Metrics.jaroWinkler(), name.metric());
        assertEquals(0.9, name.minSimilarity());
        assertNull(name.maxDistance());
        assertEquals(1, name.weight());

        FieldChoice town = parse("town:damerau-levenshtein<=1*2.5");
        assertEquals(1, town.maxDistance());
        assertNull(town.minSimilarity());
        assertEquals(2.5, town.weight());
        assertEquals(parse("town:damerau-levenshtein*2.5<=1"), town);
        assertEquals(parse("town : damerau-levenshtein <= 1 * 2.5").weight(), town.weight());

        FieldChoice plain = parse("name:jaro");
        assertNull(plain.maxDistance());
        assertNull(plain.minSimilarity());
        assertEquals(1, plain.weight());
    }

    @Test
    void columnsMayDifferAndMayHaveSignsInTheirNames() {
        assertEquals(new ColumnPair("name", "title"), parse("name=title:jaro").columns());
        assertEquals(
                new ColumnPair("dc:title", "name"), parse("dc:title=name:jaro").columns());
        assertEquals(new ColumnPair("a=b", "c\\d"), parse("a\\=b=c\\\\d:jaro").columns());
        assertEquals(new ColumnPair("a\\b", "a\\b"), parse("a\\b:jaro").columns());
        assertEquals(new ColumnPair("née <*>", "née <*>"), parse("née <*>:jaro").columns());
    }

    @Test
    void metricsMayHaveOptions() {
        assertEquals(
                Metrics.jaroWinkler(new JaroWinklerOptions(0.6, 0.2, 3, true)),
                parse("n:jaro-winkler(boost-threshold=0.6, prefix-weight=0.2,max-prefix=3,long-tolerance)>=0.8")
                        .metric());
        assertEquals(Metrics.ngramJaccard(3), parse("n:jaccard(ngrams=3)*2").metric());
        assertEquals(Metrics.jaccard(2), parse("n:jaccard(pieces=2)").metric());
        assertEquals(
                LengthDistance.class,
                parse("n:" + LengthDistance.class.getName() + "<=3").metric().getClass());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|there is no : between column and metric; write COL:METRIC>=SIMILARITY, COL:METRIC<=DISTANCE or"
                        + " COL:METRIC*WEIGHT",
                ":jaro|a column has no name; write COL, or LEFT_COL=RIGHT_COL (\\= for a = in a name)",
                "=b:jaro|a column has no name; write COL, or LEFT_COL=RIGHT_COL (\\= for a = in a name)",
                "a=:jaro|a column has no name; write COL, or LEFT_COL=RIGHT_COL (\\= for a = in a name)",
                "a=b=c:jaro|there is a second = between columns; write COL, or LEFT_COL=RIGHT_COL (\\= for a = in a"
                        + " name)",
                "n:>=0.5|there is no metric behind the colon; write COL:METRIC>=SIMILARITY, COL:METRIC<=DISTANCE or"
                        + " COL:METRIC*WEIGHT",
                "n:jaro>0.5|cannot read \">0.5\": >= is followed by a least similarity, <= by a largest distance, *"
                        + " by a weight",
                "n:jaro=0.5|cannot read \"=0.5\": >= is followed by a least similarity, <= by a largest distance, * by"
                        + " a weight",
                "n:jaccard(ngrams=2)x|cannot read \"x\": >= is followed by a least similarity, <= by a largest"
                        + " distance, * by a weight",
                "n:jaro>=high|\"high\" is not a number",
                "n:jaro>=|\"\" is not a number",
                "n:jaro>=1.5|a similarity must be a number from 0 to 1, but is 1.5",
                "n:jaro>=NaN|a similarity must be a number from 0 to 1, but is NaN",
                "n:osa<=0.2|\"0.2\" is not a whole number up to 2147483647, as distances are; a least similarity is"
                        + " written with >=",
                "n:osa<=-1|a distance must be 0 or more, but is -1",
                "n:jaro<=1|jaro has no distance, only a similarity: use >= with a number from 0 to 1",
                "n:osa<=1>=0.5|<= and >= do not go together: give one cut-off",
                "n:osa<=1<=2|<= is there twice",
                "n:osa*0|a weight must be a number from 1e-9 to 1e9, but is 0.0",
                "n:osa*many|\"many\" is not a number",
                "n:jaccard(ngrams=2|the ( behind the metric is not closed",
                "n:jaccard(ngram=2)|unknown option of a metric \"ngram\": did you mean ngrams? (there are:"
                        + " boost-threshold, prefix-weight, max-prefix, long-tolerance, pieces, ngrams)",
                "n:jaccard(ngrams)|ngrams needs a value: ngrams=...",
                "n:jaro-winkler(long-tolerance=1)|long-tolerance takes no value",
            })
    void saysWhatIsWrong(String given, String message) {
        assertEquals("--field \"" + given + "\": " + message, mistake(given));
    }

    @Test
    void mistakesInMetricsAreSaidAsElsewhere() {
        assertEquals(
                true,
                mistake("n:jaro-winkl>=0.9")
                        .startsWith("--field \"n:jaro-winkl>=0.9\": unknown metric \"jaro-winkl\": did you mean"
                                + " jaro-winkler?"));
        assertEquals(
                "--field \"n:osa(ngrams=2)\": --ngrams goes with --metric jaccard, not with osa",
                mistake("n:osa(ngrams=2)"));
    }
}
