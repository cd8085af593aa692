package io.github.seanettle.metric;

import java.io.Serializable;

/** How Jaro-Winkler rewards a common beginning. SKELETON: record fields are fixed, the rest is to come. */
public record JaroWinklerOptions(double boostThreshold, double prefixWeight, int maxPrefix, boolean longTolerance)
        implements Serializable {
    public static final JaroWinklerOptions DEFAULT = new JaroWinklerOptions(0.7, 0.1, 4, false);
}
