package io.github.seanettle.spark;

import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.PhoneticEncoder;
import io.github.seanettle.spark.internal.Encoding;
import io.github.seanettle.spark.internal.LcsLength;
import io.github.seanettle.spark.internal.MatchRating;
import io.github.seanettle.spark.internal.NgramJaccard;
import io.github.seanettle.spark.internal.PairDistance;
import io.github.seanettle.spark.internal.PairSimilarity;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * A function as SQL sees it, and the static method that computes it. NULL for an argument makes the result NULL.
 *
 * @param name its name, without the prefix
 * @param does what it computes, for {@code DESCRIBE FUNCTION}
 * @param arguments all it takes
 * @param required how many of them must be given
 * @param resultType what it returns
 * @param isResultNullable whether it can return NULL for arguments that are not
 * @param holder the class of the method
 * @param method the method's name; it has one overload a number of arguments
 * @param state what the method takes before the arguments, if anything
 */
record SqlFunction(
        String name,
        String does,
        List<Argument> arguments,
        int required,
        DataType resultType,
        boolean isResultNullable,
        Class<?> holder,
        String method,
        @Nullable Serializable state)
        implements Serializable {
    private static final Argument A = new Argument("a", DataTypes.StringType);
    private static final Argument B = new Argument("b", DataTypes.StringType);
    private static final Argument TEXT = new Argument("text", DataTypes.StringType);
    private static final Argument N = new Argument("n", DataTypes.IntegerType);
    private static final Argument MAX = new Argument("max", DataTypes.IntegerType);
    private static final Argument MIN = new Argument("min", DataTypes.DoubleType);

    /**
     * An argument.
     *
     * @param name its name in the documentation
     * @param type what Spark casts it to
     */
    record Argument(String name, DataType type) implements Serializable {
        /** Fails if this is a cut-off, and a number is none. */
        void check(String function, double value) {
            if (equals(MAX) && value < 0) {
                throw new IllegalArgumentException(function + ": max must be 0 or more, but is " + value);
            }
            if (equals(MIN) && !(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException(function + ": min must be a number from 0 to 1, but is " + value);
            }
            if (equals(N) && value < 1) {
                throw new IllegalArgumentException(function + ": n must be 1 or more, but is " + value);
            }
        }
    }

    static SqlFunction distance(String name, String does, StringDistance metric) {
        return new SqlFunction(
                name,
                does,
                List.of(A, B, MAX),
                2,
                DataTypes.IntegerType,
                false,
                PairDistance.class,
                "distance",
                new PairDistance(metric));
    }

    static SqlFunction similarity(String name, String does, StringMetric metric) {
        return new SqlFunction(
                name,
                does,
                List.of(A, B, MIN),
                2,
                DataTypes.DoubleType,
                false,
                PairSimilarity.class,
                "similarity",
                new PairSimilarity(metric));
    }

    static SqlFunction encoding(String name, String does, PhoneticEncoder encoder) {
        return new SqlFunction(
                name,
                does,
                List.of(TEXT),
                1,
                DataTypes.StringType,
                false,
                Encoding.class,
                "code",
                new Encoding(encoder));
    }

    static SqlFunction lcsLength(String name, String does) {
        return new SqlFunction(
                name, does, List.of(A, B), 2, DataTypes.IntegerType, false, LcsLength.class, "length", new LcsLength());
    }

    static SqlFunction ngramJaccard(String name, String does) {
        return new SqlFunction(
                name,
                does,
                List.of(A, B, N, MIN),
                3,
                DataTypes.DoubleType,
                false,
                NgramJaccard.class,
                "similarity",
                new NgramJaccard());
    }

    static SqlFunction matchRatingComparison(String name, String does) {
        return new SqlFunction(
                name, does, List.of(A, B), 2, DataTypes.BooleanType, true, MatchRating.class, "isMatch", null);
    }

    /** Fails if a call has too few or too many arguments. */
    void checkCount(int given) {
        if (given < required || given > arguments.size()) {
            throw new IllegalArgumentException("Call it as " + signature() + "; there are " + given + " arguments.");
        }
    }

    /** How to call it, the arguments that may be left out in brackets. */
    String signature() {
        StringBuilder signature = new StringBuilder(name).append('(');
        for (int i = 0; i < arguments.size(); i++) {
            signature.append(i >= required ? "[" : "").append(i > 0 ? ", " : "");
            signature.append(arguments.get(i).name);
        }
        return signature
                .append("]".repeat(arguments.size() - required))
                .append(')')
                .toString();
    }
}
