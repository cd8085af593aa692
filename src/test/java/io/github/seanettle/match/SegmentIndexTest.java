package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.internal.filter.Candidates;
import io.github.seanettle.internal.filter.Edits;
import io.github.seanettle.internal.filter.SegmentIndex;
import io.github.seanettle.internal.filter.SortedTexts;
import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.text.TextOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentIndexTest {
    @ParameterizedTest
    @ValueSource(strings = {"levenshtein", "osa", "damerau-levenshtein", "indel", "lcs", "hamming"})
    void everyPairOfShortWordsWithinReachIsFound(String metric) {
        findsAll(metric, words("ab", 6), words("ab", 6), 4);
        findsAll(metric, words("abc", 4), words("abc", 4), 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"levenshtein", "osa", "damerau-levenshtein", "indel", "lcs", "hamming"})
    void everyNearDuplicateWithinReachIsFound(String metric) {
        Random random = new Random(91);
        for (int round = 0; round < 4; round++) {
            List<String> texts = new ArrayList<>();
            List<String> queries = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String text = text(random, 1 + random.nextInt(24), "abcdefgh");
                texts.add(text);
                queries.add(edited(random, text, random.nextInt(7)));
            }
            findsAll(metric, queries, texts, 6);
        }
    }

    /** Every pair within k edits is a candidate, each candidate once and in order; and with segments most pairs are none. */
    private static void findsAll(String name, List<String> queries, List<String> texts, int most) {
        StringDistance metric = (StringDistance) Metrics.named(name);
        CorpusPair pair = CorpusPair.of(Corpus.of(queries, TextOptions.DEFAULT), Corpus.of(texts, TextOptions.DEFAULT));
        FlatTexts left = pair.left().texts();
        SortedTexts sorted = new SortedTexts(pair.right().texts(), pair.right().byLength());
        Comparison comparison = Comparison.between(new Measure(metric, true), pair.left(), pair.right());
        LaneScores scores = comparison.laneScores();
        Edits kind = Edits.of(scores.recurrence());
        for (int built = 0; built <= most; built++) {
            int edits = kind == Edits.INSERTIONS ? 2 * built : built;
            SegmentIndex index = SegmentIndex.of(sorted, kind, length -> Math.min(edits, length - 1), true);
            SegmentIndex.Search search = index.search();
            for (int k = 0; k <= built; k++) {
                for (int row = 0; row < queries.size(); row++) {
                    search.read(left.ids(), left.start(row), left.length(row));
                    boolean[] isCandidate = new boolean[texts.size()];
                    for (int at = 0; at < sorted.lengthCount(); at++) {
                        int least = scores.leastCommon(left.length(row), sorted.length(at), k);
                        Candidates candidates = search.find(at, least, 0);
                        int[] found = Arrays.copyOf(candidates.places(), candidates.count());
                        int[] rising = IntStream.of(found).sorted().distinct().toArray();
                        assertTrue(Arrays.equals(rising, found), "each once, in order");
                        for (int place : found) {
                            assertEquals(sorted.length(at), pair.right().texts().length(sorted.order()[place]));
                            isCandidate[sorted.order()[place]] = true;
                        }
                    }
                    for (int other = 0; other < texts.size(); other++) {
                        String message = name + " " + queries.get(row) + " " + texts.get(other);
                        if (metric.distance(queries.get(row), texts.get(other), k) <= k) {
                            assertTrue(isCandidate[other], message + " within " + k + " of " + built);
                        }
                    }
                }
            }
        }
    }

    private static List<String> words(String letters, int longest) {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.get(i).length() < longest; i++) {
            for (char letter : letters.toCharArray()) {
                words.add(words.get(i) + letter);
            }
        }
        return words;
    }

    private static String text(Random random, int length, String alphabet) {
        return random.ints(length, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static String edited(Random random, String text, int edits) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(edited.length() + 1);
            int what = random.nextInt(4);
            if (what == 0 || at == edited.length()) {
                edited.insert(at, (char) ('a' + random.nextInt(8)));
            } else if (what == 1) {
                edited.deleteCharAt(at);
            } else if (what == 2) {
                edited.setCharAt(at, (char) ('a' + random.nextInt(8)));
            } else if (at + 1 < edited.length()) {
                char moved = edited.charAt(at);
                edited.deleteCharAt(at);
                edited.insert(at + 1, moved);
            }
        }
        return edited.toString();
    }
}
