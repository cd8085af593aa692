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
 */
final class CompleteClusters {
    private static final int JOINS_BETWEEN_LOOKS = 1 << 10;
    private static final int NONE = -1;

    private final Worth worth;
    private final MatchStore matches;

    /** The links that came later; numbered behind the matches. */
    private final MatchStore laterLinks = new MatchStore(Integer.MAX_VALUE, "");

    /** Clusters are numbered: nodes first, then joined ones. Each has its lowest node. */
    private final int[] lowest;

    /** The cluster that a cluster was joined into. */
    private final int[] joinedInto;

    /** The links of each cluster that is not joined yet, and how many of them there are; some lead to joined ones. */
    private final int[][] links;

    private final int[] linkCounts;

    /** Of the clusters linked with the one that is being joined, by which link; else {@link #NONE}. */
    private final int[] linkWithFirst;

    private final IndexedHeap best = new IndexedHeap(this::isBefore);
    private int clusters;

    private CompleteClusters(int nodes, MatchStore matches, Worth worth) {
        this.matches = matches;
        this.worth = worth;
        int most = Math.max(2 * nodes, nodes);
        lowest = IntStream.range(0, most).toArray();
        joinedInto = new int[most];
        Arrays.fill(joinedInto, NONE);
        linkWithFirst = joinedInto.clone();
        links = new int[most][];
        linkCounts = new int[most];
        clusters = nodes;
    }

    /** The lowest node of the cluster that each node is in. */
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
            addLink(match);
        }
    }

    private void addLink(int link) {
        addLink(left(link), link);
        addLink(right(link), link);
        best.addOrMove(link);
    }

    private void addLink(int cluster, int link) {
        int count = linkCounts[cluster]++;
        if (count == links[cluster].length) {
            links[cluster] = Arrays.copyOf(links[cluster], count + (count >> 1) + 1);
        }
        links[cluster][count] = link;
    }

    private void joinAll() {
        while (!best.isEmpty()) {
            int link = best.removeFirst();
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
                addLink(joined, other, worse(score(link), score(linkWithFirst[other])));
            }
        }
        for (int i = 0; i < linkCounts[first]; i++) {
            linkWithFirst[otherEnd(links[first][i], first)] = NONE;
        }
        links[first] = new int[0];
        links[second] = new int[0];
    }

    private void addLink(int a, int b, double score) {
        boolean inOrder = lowest[a] < lowest[b];
        int number = matches.size() + laterLinks.size();
        laterLinks.add(inOrder ? a : b, inOrder ? b : a, score);
        addLink(number);
    }

    private double worse(double a, double b) {
        return worth.isBetter(a, b) ? b : a;
    }

    private boolean isOpen(int cluster) {
        return joinedInto[cluster] == NONE;
    }

    private boolean isBefore(int a, int b) {
        if (score(a) != score(b)) {
            return worth.isBetter(score(a), score(b));
        }
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

    private double score(int link) {
        return link < matches.size() ? matches.score(link) : laterLinks.score(link - matches.size());
    }

    private int lowestTogether(int node) {
        int cluster = node;
        while (!isOpen(cluster)) {
            cluster = joinedInto[cluster];
        }
        return lowest[cluster];
    }
}
