package io.github.seanettle.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Chooses from the matches of two lists so that each row, left or right, has one partner at most.
 *
 * <pre>{@code
 * List<Match> matches = List.of(new Match(0, 0, 0.95), new Match(0, 1, 0.9), new Match(1, 0, 0.9));
 * OneToOne.GREEDY.ofSimilarities(matches); // [Match[left=0, right=0, score=0.95]]
 * OneToOne.OPTIMAL.ofSimilarities(matches); // [Match[left=0, right=1, score=0.9], Match[left=1, right=0, score=0.9]]
 * }</pre>
 *
 * <p>{@link Linker#linkOneToOne(List, List, OneToOne)} finds the matches and chooses in one go. The order of the matches does
 * not show in what is chosen.
 */
public enum OneToOne {
    /**
     * The best match first, then the best of those whose rows are still free, and so on; of equally good ones that of the
     * lower left row, then of the lower right row. Time O(m log m) for m matches.
     */
    GREEDY,

    /**
     * The best assignment, exactly: the largest sum of similarities; or the least sum of distances, where a left row that
     * could be linked and is not counts as one more than the largest distance of a match. Of several best ones always the
     * same one. Similarities count to 12 digits; among sums that are equal then, more pairs win.
     *
     * <p>Time O(r m log m) at worst, for r left rows and m matches that hang together; little more than O(m log m) where rows
     * have few matches each.
     */
    OPTIMAL;

    private static final int BYTES_A_MATCH = 80;
    private static final double SIMILARITY_OF_ONE = 1L << 40;

    /**
     * Chooses from matches whose scores are similarities.
     *
     * @param matches the matches, in any order
     * @return those that are chosen, by left row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws IllegalArgumentException if a row is below 0, or a score is not a number from 0 to 1
     * @throws NullPointerException if {@code matches} or one of them is null
     */
    public List<Match> ofSimilarities(Collection<Match> matches) {
        Objects.requireNonNull(matches, "matches");
        MatchStore store = newStore();
        for (Match match : matches) {
            boolean isSimilarity = match.score() >= 0 && match.score() <= 1;
            check(match, isSimilarity, "a similarity must be a number from 0 to 1");
            store.add(match);
        }
        return of(store, new Worth(false), 0);
    }

    /**
     * Chooses from matches whose scores are distances.
     *
     * @param matches the matches, in any order
     * @param maxDistance the largest distance of a match; a left row that is not linked counts as one more
     * @return those that are chosen, by left row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws IllegalArgumentException if a row is below 0, or a score is not a whole number from 0 to {@code maxDistance}
     * @throws NullPointerException if {@code matches} or one of them is null
     */
    public List<Match> ofDistances(Collection<Match> matches, int maxDistance) {
        Objects.requireNonNull(matches, "matches");
        MatchStore store = newStore();
        for (Match match : matches) {
            boolean isDistance = match.score() >= 0 && match.score() <= maxDistance && match.score() % 1 == 0;
            check(
                    match,
                    isDistance,
                    "a distance must be a whole number from 0 to maxDistance, which is " + maxDistance);
            store.add(match);
        }
        return of(store, new Worth(true), maxDistance);
    }

    private static void check(Match match, boolean isScore, String otherwise) {
        if (match.left() < 0 || match.right() < 0) {
            throw new IllegalArgumentException("rows count from 0, but there is " + match);
        }
        if (!isScore) {
            throw new IllegalArgumentException(otherwise + ", but there is " + match);
        }
    }

    static MatchStore newStore() {
        return new MatchStore(MatchStore.limit(BYTES_A_MATCH), "");
    }

    /** Chooses from matches of which none has a worse score than {@code worst}. */
    List<Match> of(MatchStore matches, Worth worth, double worst) {
        IntStream chosen = switch (this) {
            case GREEDY -> greedy(matches, worth);
            case OPTIMAL -> optimal(matches, worth, worst);
        };
        return chosen.mapToObj(matches::get).sorted(worth.byLeftThenBest()).toList();
    }

    private static IntStream greedy(MatchStore matches, Worth worth) {
        int[] bestFirst = IndexSort.of(matches.size(), (a, b) -> {
            int byScore = compareScores(matches, worth, a, b);
            return byScore != 0 ? byScore : compareRows(matches, a, b);
        });
        BitSet left = new BitSet();
        BitSet right = new BitSet();
        IntStream.Builder chosen = IntStream.builder();
        for (int match : bestFirst) {
            if (!left.get(matches.left(match)) && !right.get(matches.right(match))) {
                left.set(matches.left(match));
                right.set(matches.right(match));
                chosen.add(match);
            }
        }
        return chosen.build();
    }

    private static IntStream optimal(MatchStore matches, Worth worth, double worst) {
        int[] edges = IndexSort.of(matches.size(), (a, b) -> {
            int byRows = compareRows(matches, a, b);
            return byRows != 0 ? byRows : compareScores(matches, worth, a, b);
        });
        long[] weights = IntStream.of(edges)
                .mapToLong(match -> weight(matches.score(match), worth, worst))
                .toArray();
        int[] left = numbered(IntStream.of(edges).map(matches::left).toArray());
        int[] right = numbered(IntStream.of(edges).map(matches::right).toArray());
        return Assignment.of(left, right, weights).map(edge -> edges[edge]);
    }

    /** Rows by their ranks, so that there are no gaps between them. */
    private static int[] numbered(int[] rows) {
        int[] distinct = IntStream.of(rows).sorted().distinct().toArray();
        return IntStream.of(rows).map(row -> Arrays.binarySearch(distinct, row)).toArray();
    }

    private static int compareRows(MatchStore matches, int a, int b) {
        int byLeft = Integer.compare(matches.left(a), matches.left(b));
        return byLeft != 0 ? byLeft : Integer.compare(matches.right(a), matches.right(b));
    }

    private static int compareScores(MatchStore matches, Worth worth, int a, int b) {
        return Double.compare(worth.of(matches.score(b)), worth.of(matches.score(a)));
    }

    /** What a match is worth more than none. */
    private static long weight(double score, Worth worth, double worst) {
        return 1 + (worth.byDistance() ? (long) (worst - score) : Math.round(SIMILARITY_OF_ONE * score));
    }
}
