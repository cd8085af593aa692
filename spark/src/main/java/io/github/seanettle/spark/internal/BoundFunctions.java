package io.github.seanettle.spark.internal;

import java.util.Arrays;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * The functions as a catalog gives them to Spark, which calls the {@code invoke} that has the types of the arguments. It
 * hands over NULL as null, so the results are boxed. Two calls of the same function are equal, and share what is kept.
 */
public final class BoundFunctions {
    private BoundFunctions() {}

    /** What all have in common. */
    private abstract static class Bound<R> implements ScalarFunction<R> {
        private static final long serialVersionUID = 1L;

        private final String name;

        @SuppressWarnings("serial") // all types of Spark can be serialized, though their class does not say so
        private final DataType[] inputTypes;

        @SuppressWarnings("serial") // all types of Spark can be serialized, though their class does not say so
        private final DataType resultType;

        Bound(String name, DataType[] inputTypes, DataType resultType) {
            this.name = name;
            this.inputTypes = inputTypes.clone();
            this.resultType = resultType;
        }

        @Override
        public final DataType[] inputTypes() {
            return inputTypes.clone();
        }

        @Override
        public final DataType resultType() {
            return resultType;
        }

        @Override
        public final String name() {
            return name;
        }

        @Override
        public final String canonicalName() {
            return "io.github.seanettle." + name + "." + inputTypes.length;
        }

        @Override
        public final boolean equals(@Nullable Object other) {
            return other instanceof Bound<?> that
                    && name.equals(that.name)
                    && Arrays.equals(inputTypes, that.inputTypes);
        }

        @Override
        public final int hashCode() {
            return canonicalName().hashCode();
        }

        @Override
        public final String toString() {
            return name;
        }
    }

    /** {@code distance(a, b[, max])}. */
    public static final class Distance extends Bound<Integer> {
        private static final long serialVersionUID = 1L;
        private final PairDistance function;

        /** For these types of arguments. */
        public Distance(String name, DataType[] inputTypes, PairDistance function) {
            super(name, inputTypes, DataTypes.IntegerType);
            this.function = function;
        }

        /** The distance. */
        public @Nullable Integer invoke(@Nullable UTF8String a, @Nullable UTF8String b) {
            return a == null || b == null ? null : PairDistance.distance(function, a, b);
        }

        /** The distance, or {@code max + 1} if it is larger. */
        public @Nullable Integer invoke(@Nullable UTF8String a, @Nullable UTF8String b, int max) {
            return a == null || b == null ? null : PairDistance.distance(function, a, b, max);
        }
    }

    /** {@code similarity(a, b[, min])}. */
    public static final class Similarity extends Bound<Double> {
        private static final long serialVersionUID = 1L;
        private final PairSimilarity function;

        /** For these types of arguments. */
        public Similarity(String name, DataType[] inputTypes, PairSimilarity function) {
            super(name, inputTypes, DataTypes.DoubleType);
            this.function = function;
        }

        /** The similarity. */
        public @Nullable Double invoke(@Nullable UTF8String a, @Nullable UTF8String b) {
            return a == null || b == null ? null : PairSimilarity.similarity(function, a, b);
        }

        /** The similarity, or 0 if it is below {@code min}. */
        public @Nullable Double invoke(@Nullable UTF8String a, @Nullable UTF8String b, double min) {
            return a == null || b == null ? null : PairSimilarity.similarity(function, a, b, min);
        }
    }

    /** {@code ngram_jaccard(a, b, n[, min])}. */
    public static final class OfNgrams extends Bound<Double> {
        private static final long serialVersionUID = 1L;
        private final NgramJaccard function;

        /** For these types of arguments. */
        public OfNgrams(String name, DataType[] inputTypes, NgramJaccard function) {
            super(name, inputTypes, DataTypes.DoubleType);
            this.function = function;
        }

        /** The similarity. */
        public @Nullable Double invoke(@Nullable UTF8String a, @Nullable UTF8String b, int n) {
            return a == null || b == null ? null : NgramJaccard.similarity(function, a, b, n);
        }

        /** The similarity, or 0 if it is below {@code min}. */
        public @Nullable Double invoke(@Nullable UTF8String a, @Nullable UTF8String b, int n, double min) {
            return a == null || b == null ? null : NgramJaccard.similarity(function, a, b, n, min);
        }
    }

    /** {@code lcs_length(a, b)}. */
    public static final class Length extends Bound<Integer> {
        private static final long serialVersionUID = 1L;
        private final LcsLength function;

        /** For these types of arguments. */
        public Length(String name, DataType[] inputTypes, LcsLength function) {
            super(name, inputTypes, DataTypes.IntegerType);
            this.function = function;
        }

        /** The length. */
        public @Nullable Integer invoke(@Nullable UTF8String a, @Nullable UTF8String b) {
            return a == null || b == null ? null : LcsLength.length(function, a, b);
        }
    }

    /** {@code code(text)}. */
    public static final class Code extends Bound<UTF8String> {
        private static final long serialVersionUID = 1L;
        private final Encoding function;

        /** For these types of arguments. */
        public Code(String name, DataType[] inputTypes, Encoding function) {
            super(name, inputTypes, DataTypes.StringType);
            this.function = function;
        }

        /** The code. */
        public @Nullable UTF8String invoke(@Nullable UTF8String text) {
            return text == null ? null : Encoding.code(function, text);
        }
    }

    /** {@code match_rating_comparison(a, b)}. */
    public static final class Comparison extends Bound<Boolean> {
        private static final long serialVersionUID = 1L;

        /** For these types of arguments. */
        public Comparison(String name, DataType[] inputTypes) {
            super(name, inputTypes, DataTypes.BooleanType);
        }

        /** Whether the names match. */
        public @Nullable Boolean invoke(@Nullable UTF8String a, @Nullable UTF8String b) {
            return a == null || b == null ? null : MatchRating.isMatch(a, b);
        }
    }
}
