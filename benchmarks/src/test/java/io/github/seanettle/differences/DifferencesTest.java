package io.github.seanettle.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.differences.Pairs.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * This library beside its peers on the JVM: agreement is asserted, and every difference has to have a known cause.
 *
 * <p>It stands in {@code benchmarks/} because the peers are dependencies there and nowhere else, in the versions that the
 * figures speak of.
 */
class DifferencesTest {
    private static final Path PAGE = Path.of("../docs/differences.md");
    private static final int SHOWN = 5;

    private static Map<String, Findings> found;

    @BeforeAll
    static void compareAll() {
        List<Pair> pairs = Pairs.all();
        List<Pair> words = Pairs.ofWords();
        assertTrue(pairs.size() > 12_000 && words.size() > 20_000);
        found = Findings.peers().stream()
                .map(peer -> Findings.of(peer, peer.library().equals("commons-codec") ? words : pairs))
                .collect(Collectors.toMap(
                        one -> one.peer().call(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    static Stream<String> calls() {
        return Findings.peers().stream().map(Peer::call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyDifferenceHasAKnownCause(String call) {
        Findings findings = found.get(call);
        assertEquals("", unexplained(findings));
        assertTrue(findings.agreed() > 1000, call + " agrees on " + findings.agreed());
    }

    @Test
    void soItIsOnLargerListsWhereThereAreSome() {
        List<Pair> pairs = Pairs.more();
        for (Peer peer : PairPeers.all()) {
            assertEquals("", unexplained(Findings.of(peer, pairs)));
        }
    }

    private static String unexplained(Findings findings) {
        Peer peer = findings.peer();
        return findings.unexplained().stream()
                .limit(SHOWN)
                .map(pair -> peer.call() + " of \"" + pair.left() + "\" and \"" + pair.right() + "\" is "
                        + Peer.answer(peer.theirs(), pair.left(), pair.right()) + ", ours is "
                        + Peer.answer(peer.ours(), pair.left(), pair.right()))
                .collect(Collectors.joining("\n"));
    }

    /** What has been mended in a newer version of a peer has to leave the list. */
    @ParameterizedTest
    @MethodSource("calls")
    void everyCauseIsStillThere(String call) {
        Findings findings = found.get(call);
        Set<Cause> known = EnumSet.noneOf(Cause.class);
        findings.peer().deviations().forEach(way -> known.addAll(way.causes()));
        Set<Cause> seen = EnumSet.noneOf(Cause.class);
        findings.explained().keySet().forEach(seen::addAll);
        assertEquals(known, seen);
    }

    static Stream<Arguments> knownDefects() {
        return Stream.of(
                Arguments.of("commons-text DamerauLevenshteinDistance", Cause.RESTRICTED),
                Arguments.of("commons-text DamerauLevenshteinDistance", Cause.BOXED_CHARACTERS),
                Arguments.of("commons-text JaroWinklerSimilarity", Cause.HALF_TRANSPOSITIONS),
                Arguments.of("commons-text LongestCommonSubsequence.longestCommonSubsequence", Cause.SURROGATES_SPLIT),
                Arguments.of("java-string-similarity Levenshtein, limit 0", Cause.LIMIT_BEYOND),
                Arguments.of("java-string-similarity Levenshtein, limit 0", Cause.LIMIT_PASSED_BY),
                Arguments.of("java-string-similarity JaroWinkler", Cause.SINGLE_PRECISION),
                Arguments.of("java-string-similarity JaroWinkler", Cause.UNLIMITED_PREFIX),
                Arguments.of("java-string-similarity Jaccard(3)", Cause.NOT_A_NUMBER),
                Arguments.of("lucene LuceneLevenshteinDistance", Cause.BY_SHORTER_LENGTH),
                Arguments.of("commons-codec Soundex", Cause.REFUSED_LETTERS),
                Arguments.of("commons-codec Metaphone", Cause.SILENT_GN),
                Arguments.of("commons-codec Metaphone", Cause.FIRST_CH),
                Arguments.of("commons-codec DoubleMetaphone, alternate code", Cause.SPACE_IN_CODE),
                Arguments.of("commons-codec Nysiis(false)", Cause.LAST_LETTERS_LOST),
                Arguments.of("commons-codec MatchRatingApproachEncoder", Cause.TRIPLE_CONSONANT),
                Arguments.of("commons-codec MatchRatingApproachEncoder.isEncodeEquals", Cause.MATCH_RATING_THROWS));
    }

    /** Reported for the versions used here; no pair was chosen for them. */
    @ParameterizedTest
    @MethodSource("knownDefects")
    void thisKnownDefectWasSeen(String call, Cause defect) {
        assertTrue(found.get(call).found(defect));
    }

    /** {@code mvn test -Dtest=DifferencesTest -Ddifferences.write=true} writes the page anew. */
    @Test
    void thePageSaysWhatWasFound() throws IOException {
        String page = DifferencesPage.write(List.copyOf(found.values()));
        if (Boolean.getBoolean("differences.write")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page);
    }
}
