package io.github.seanettle.match;

import com.ibm.icu.util.VersionInfo;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.metric.StringMetric;
import org.jspecify.annotations.Nullable;

/**
 * What a file of an index holds. All numbers are little-endian; a string is the number of its chars (−1: there is none), the
 * number of bytes a char has (1: Latin-1, 2: UTF-16, so that lone surrogates stay), and the chars.
 *
 * <ul>
 *   <li>8 bytes that say what the file is, {@link #MAGIC}; the version, an int; the length of the file in bytes, a long;
 *   <li>the metric: a string, how many numbers it was given, these as doubles;
 *   <li>how texts become units: the unit, how many folding steps there are, these, all as strings;
 *   <li>the version of ICU that made units of the texts, a string;
 *   <li>the number of rows, an int, and their texts as strings;
 *   <li>the alphabet: how many units there are, these as ints, how many clusters there are, these as strings;
 *   <li>how many units each row has, ints; how many bytes an id has (1, 2 or 4), a byte; the ids of all rows;
 *   <li>the CRC-32C of everything before it.
 * </ul>
 *
 * <p>Where ICU is another version than the one that made the units, the texts are read anew: a library always answers as it
 * would for an index of its own.
 *
 * @param metric what compares
 * @param texts the rows
 * @param corpus the rows as units
 */
record IndexFile(StringMetric metric, @Nullable String[] texts, Corpus corpus) {
    /** No text begins like this. A copy that translated line ends shows in the last three. */
    static final long MAGIC = 0x1A_0A_0D_4C_54_4E_53_89L;

    static final int VERSION = 1;

    /** Bytes before the metric. */
    static final int HEADER = 20;

    /** Bytes behind the ids. */
    static final int TRAILER = 4;

    static final String ICU = VersionInfo.ICU_VERSION.toString();

    UnitMetric unitMetric() {
        return (UnitMetric) metric;
    }
}
