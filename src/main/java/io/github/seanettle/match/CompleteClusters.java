package io.github.seanettle.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * {@link Clustering#COMPLETE}, in time O(m log m) for m matches, and in memory O(m).
 *
 * <p>Two clusters are linked while all their rows match. The score of the link is that of the worst pair. Joining A and B
 * leaves a link with C only where both were linked with it, and its score is the worse of the two. So each new link takes the
 * place of two: there are never more than at first, and no more than m new ones ever. Every list of links is gone through
 * once, when its cluster is joined.
 *
 * <p>A later link is never better than what is being joined, and its score is that of a match. So the different scores are
 * ranked, and links are gone through rank by rank: the matches in the order in which they came, the later links of the rank
 * by a heap.
 */
final class CompleteClusters {
    private static final int JOINS_BETWEEN_LOOKS = 1 << 10;
    private static final int NONE = -1;

    private final MatchStore matches;

    /** The rank of each match's score; the best is 0. */
    private final int[] ranks;

    private final Buckets byRank;

    /** The links that came later, with ranks for scores; numbered behind the matches. */
    private final MatchStore laterLinks = new MatchStore(Integer.MAX_VALUE, "");

    /** Of each rank the last later link, and for each of them the one before. */
    private final int[] lastOfRank;

    private int[] beforeInRank = new int[64];

    /** Clusters are numbered: nodes first, then joined ones. Each has its lowest node. */
    private final int[] lowest;

    /** The cluster that a cluster was joined into. */
    private final int[] joinedInto;

    /** The links of each cluster that is not joined yet, and how many of them there are; some lead to joined ones. */
    private final int[][] links;

    private final int[] linkCounts;

    /** Of the clusters linked with the one that is being joined, by which link; else {@link #NONE}. */
    private final int[] linkWithFirst;

    /** Those later links of the current rank that are to come. */
    private final IndexedHeap later = new IndexedHeap(this::isBefore);

    private int rank;
    private int clusters;

    private CompleteClusters(int nodes, MatchStore matches, Worth worth) {
        this.matches = matches;
        double[] scores = differentScores(matches, worth);
        ranks = IntStream.range(0, matches.size())
                .map(match -> Arrays.binarySearch(scores, -worth.of(matches.score(match))))
                .toArray();
        byRank = Buckets.of(scores.length, matches.size(), match -> ranks[match]);
        lastOfRank = new int[scores.length];
        Arrays.fill(lastOfRank, NONE);
        int most = 2 * nodes;
        lowest = IntStream.range(0, most).toArray();
        joinedInto = new int[most];
        Arrays.fill(joinedInto, NONE);
        linkWithFirst = joinedInto.clone();
        links = new int[most][];
        linkCounts = new int[most];
        clusters = nodes;
    }

    private static double[] differentScores(MatchStore matches, Worth worth) {
        double[] sorted = new double[matches.size()];
        Arrays.setAll(sorted, match -> -worth.of(matches.score(match)));
        Arrays.sort(sorted);
        int different = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[different++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, different);
    }

    /**
     * The lowest node of the cluster that each node is in.
     *
     * @param matches those with the same score by left node, then right node
     */
    static int[] of(int nodes, MatchStore matches, Worth worth) {
        CompleteClusters clusters = new CompleteClusters(nodes, matches, worth);
        clusters.linkNodes();
        clusters.joinAll();
        return IntStream.range(0, nodes).map(clusters::lowestTogether).toArray();
    }

    private void linkNodes() {
        for (int match = 0; match < matches.size(); match++) {
            linkCounts[matches.left(match)]++;
            linkCounts[matches.right(match)]++;
        }
        for (int node = 0; node < clusters; node++) {
            links[node] = new int[linkCounts[node]];
            linkCounts[node] = 0;
        }
        for (int match = 0; match < matches.size(); match++) {
            addLink(matches.left(match), match);
            addLink(matches.right(match), match);
        }
    }

    private void addLink(int cluster, int link) {
        int count = linkCounts[cluster]++;
        if (count == links[cluster].length) {
            links[cluster] = Arrays.copyOf(links[cluster], count + (count >> 1) + 1);
        }
        links[cluster][count] = link;
    }

    private void joinAll() {
        for (rank = 0; rank < lastOfRank.length; rank++) {
            for (int link = lastOfRank[rank]; link != NONE; link = beforeInRank[link - matches.size()]) {
                if (isOpen(left(link)) && isOpen(right(link))) {
                    later.addOrMove(link);
                }
            }
            joinRank(byRank.of(rank));
        }
    }

    private void joinRank(int[] matchesOfRank) {
        int next = 0;
        while (next < matchesOfRank.length || !later.isEmpty()) {
            boolean isMatch =
                    later.isEmpty() || next < matchesOfRank.length && isBefore(matchesOfRank[next], later.first());
            int link = isMatch ? matchesOfRank[next++] : later.removeFirst();
            if (isOpen(left(link)) && isOpen(right(link))) {
                join(left(link), right(link));
                if (clusters % JOINS_BETWEEN_LOOKS == 0) {
                    Interruptions.check();
                }
            }
        }
    }

    private void join(int first, int second) {
        int joined = clusters++;
        lowest[joined] = lowest[first];
        joinedInto[first] = joined;
        joinedInto[second] = joined;
        links[joined] = new int[Math.min(linkCounts[first], linkCounts[second])];
        for (int i = 0; i < linkCounts[first]; i++) {
            int link = links[first][i];
            linkWithFirst[otherEnd(link, first)] = link;
        }
        for (int i = 0; i < linkCounts[second]; i++) {
            int link = links[second][i];
            int other = otherEnd(link, second);
            if (isOpen(other) && linkWithFirst[other] != NONE) {
                addLaterLink(joined, other, Math.max(rank(link), rank(linkWithFirst[other])));
            }
        }
        for (int i = 0; i < linkCounts[first]; i++) {
            linkWithFirst[otherEnd(links[first][i], first)] = NONE;
        }
        links[first] = new int[0];
        links[second] = new int[0];
    }

    private void addLaterLink(int a, int b, int rankOfWorst) {
        boolean inOrder = lowest[a] < lowest[b];
        int number = laterLinks.size();
        int link = matches.size() + number;
        laterLinks.add(inOrder ? a : b, inOrder ? b : a, rankOfWorst);
        addLink(a, link);
        addLink(b, link);
        if (rankOfWorst == rank) {
            later.addOrMove(link);
        } else {
            if (number >= beforeInRank.length) {
                beforeInRank = Arrays.copyOf(beforeInRank, number + (number >> 1));
            }
            beforeInRank[number] = lastOfRank[rankOfWorst];
            lastOfRank[rankOfWorst] = link;
        }
    }

    private boolean isOpen(int cluster) {
        return joinedInto[cluster] == NONE;
    }

    /** By the lowest nodes of both clusters. */
    private boolean isBefore(int a, int b) {
        int byLeft = Integer.compare(lowest[left(a)], lowest[left(b)]);
        return byLeft < 0 || byLeft == 0 && lowest[right(a)] < lowest[right(b)];
    }

    /** The end of a link whose cluster has the lower node. */
    private int left(int link) {
        return link < matches.size() ? matches.left(link) : laterLinks.left(link - matches.size());
    }

    private int right(int link) {
        return link < matches.size() ? matches.right(link) : laterLinks.right(link - matches.size());
    }

    private int otherEnd(int link, int end) {
        return left(link) == end ? right(link) : left(link);
    }

    private int rank(int link) {
        return link < matches.size() ? ranks[link] : (int) laterLinks.score(link - matches.size());
    }

    private int lowestTogether(int node) {
        int cluster = node;
        while (!isOpen(cluster)) {
            cluster = joinedInto[cluster];
        }
        return lowest[cluster];
    }
}
