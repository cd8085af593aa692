package io.github.seanettle.metric;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How Jaro-Winkler rewards a common beginning: J + ℓ·{@code prefixWeight}·(1 − J) where the Jaro similarity J is above
 * {@code boostThreshold} and ℓ, at most {@code maxPrefix}, leading units are equal.
 *
 * <pre>{@code
 * Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT).similarity("martha", "marhta"); // 0.9611111111111111
 * JaroWinklerOptions longPrefix = JaroWinklerOptions.DEFAULT.withMaxPrefix(6);
 * Metrics.jaroWinkler(longPrefix).similarity("seanettle", "seanetlte"); // 0.9851851851851852
 * }</pre>
 *
 * @param boostThreshold only a Jaro similarity above it is boosted; 0.7 in Winkler's program
 * @param prefixWeight the boost a common leading unit; 0.1 in Winkler's program
 * @param maxPrefix how many leading units count at most; 4 in Winkler's program
 * @param longTolerance whether long texts get Winkler's further boost: after the first one, if the shorter text has more
 *     than 4 units, the texts have m &gt; ℓ + 1 matches and 2m ≥ shorter + ℓ, add (1 − J)·(m − ℓ − 1)/(l₁ + l₂ − 2ℓ + 2)
 */
public record JaroWinklerOptions(double boostThreshold, double prefixWeight, int maxPrefix, boolean longTolerance)
        implements Serializable {
    /** Threshold 0.7, weight 0.1, at most 4 units, no further boost for long texts. */
    public static final JaroWinklerOptions DEFAULT = new JaroWinklerOptions(0.7, 0.1, 4, false);

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if {@code boostThreshold} is not a number from 0 to 1, {@code maxPrefix} is
     *     negative, {@code prefixWeight} is negative or not a number, or {@code prefixWeight} times {@code maxPrefix} is
     *     more than 1, so that similarities above 1 would come out
     */
    public JaroWinklerOptions {
        CutOffs.checkUnitInterval("boostThreshold", boostThreshold);
        if (maxPrefix < 0) {
            throw new IllegalArgumentException("maxPrefix must be 0 or more, but is " + maxPrefix);
        }
        if (!(prefixWeight >= 0 && prefixWeight * maxPrefix <= 1)) {
            throw new IllegalArgumentException("prefixWeight times maxPrefix must be a number from 0 to 1, but is "
                    + prefixWeight + " times " + maxPrefix);
        }
    }

    /**
     * These options with another threshold.
     *
     * @param boostThreshold only a Jaro similarity above it is boosted
     * @return the new options
     */
    public JaroWinklerOptions withBoostThreshold(double boostThreshold) {
        return new JaroWinklerOptions(boostThreshold, prefixWeight, maxPrefix, longTolerance);
    }

    /**
     * These options with another weight.
     *
     * @param prefixWeight the boost a common leading unit
     * @return the new options
     */
    public JaroWinklerOptions withPrefixWeight(double prefixWeight) {
        return new JaroWinklerOptions(boostThreshold, prefixWeight, maxPrefix, longTolerance);
    }

    /**
     * These options with another longest prefix.
     *
     * @param maxPrefix how many leading units count at most
     * @return the new options
     */
    public JaroWinklerOptions withMaxPrefix(int maxPrefix) {
        return new JaroWinklerOptions(boostThreshold, prefixWeight, maxPrefix, longTolerance);
    }

    /**
     * These options with or without the further boost for long texts.
     *
     * @param longTolerance whether long texts get it
     * @return the new options
     */
    public JaroWinklerOptions withLongTolerance(boolean longTolerance) {
        return new JaroWinklerOptions(boostThreshold, prefixWeight, maxPrefix, longTolerance);
    }

    /** As every record's; written down since JDK 17 never unloads a class whose generated {@code equals} has run. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JaroWinklerOptions that
                && Double.compare(boostThreshold, that.boostThreshold) == 0
                && Double.compare(prefixWeight, that.prefixWeight) == 0
                && maxPrefix == that.maxPrefix
                && longTolerance == that.longTolerance;
    }

    @Override
    public int hashCode() {
        return Objects.hash(boostThreshold, prefixWeight, maxPrefix, longTolerance);
    }

    /** The options that differ from {@link #DEFAULT}, in brackets: {@code (maxPrefix=6, longTolerance=true)}. */
    @Override
    public String toString() {
        StringBuilder changed = new StringBuilder();
        append(changed, "boostThreshold", boostThreshold, DEFAULT.boostThreshold);
        append(changed, "prefixWeight", prefixWeight, DEFAULT.prefixWeight);
        append(changed, "maxPrefix", maxPrefix, DEFAULT.maxPrefix);
        append(changed, "longTolerance", longTolerance, DEFAULT.longTolerance);
        return "(" + changed + ")";
    }

    private static void append(StringBuilder to, String name, Object value, Object usual) {
        if (!value.equals(usual)) {
            to.append(to.length() == 0 ? "" : ", ").append(name).append('=').append(value);
        }
    }
}
