package io.github.seanettle.differences;

import io.github.seanettle.differences.Pairs.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of comparing a peer with us.
 *
 * @param peer the peer
 * @param agreed for how many pairs both answer the same
 * @param explained for how many pairs which causes explain the difference
 * @param unexplained the pairs for which none does
 */
record Findings(Peer peer, int agreed, Map<List<Cause>, Integer> explained, List<Pair> unexplained) {
    static List<Peer> peers() {
        return Stream.concat(PairPeers.all().stream(), CodePeers.all().stream()).toList();
    }

    static Findings of(Peer peer, List<Pair> pairs) {
        int agreed = 0;
        Map<List<Cause>, Integer> explained = new LinkedHashMap<>();
        List<Pair> unexplained = new ArrayList<>();
        for (Pair pair : pairs) {
            if (peer.agrees(pair.left(), pair.right())) {
                agreed++;
                continue;
            }
            peer.explanation(pair.left(), pair.right())
                    .ifPresentOrElse(
                            way -> explained.merge(way.causes(), 1, Integer::sum), () -> unexplained.add(pair));
        }
        return new Findings(peer, agreed, explained, unexplained);
    }

    boolean found(Cause cause) {
        return explained.keySet().stream().anyMatch(causes -> causes.contains(cause));
    }
}
