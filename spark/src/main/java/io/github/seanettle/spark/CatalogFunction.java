package io.github.seanettle.spark;

import io.github.seanettle.spark.internal.BoundFunctions;
import io.github.seanettle.spark.internal.Encoding;
import io.github.seanettle.spark.internal.LcsLength;
import io.github.seanettle.spark.internal.NgramJaccard;
import io.github.seanettle.spark.internal.PairDistance;
import io.github.seanettle.spark.internal.PairSimilarity;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** A function of the catalog, which becomes one for the number of arguments of a call. */
final class CatalogFunction implements UnboundFunction {
    private static final long serialVersionUID = 1L;

    private final SqlFunction function;

    CatalogFunction(SqlFunction function) {
        this.function = function;
    }

    @Override
    public BoundFunction bind(StructType arguments) {
        try {
            function.checkCount(arguments.size());
        } catch (IllegalArgumentException wrongCount) {
            throw new UnsupportedOperationException(wrongCount.getMessage(), wrongCount);
        }
        return bind(function.arguments().stream()
                .limit(arguments.size())
                .map(SqlFunction.Argument::type)
                .toArray(DataType[]::new));
    }

    private BoundFunction bind(DataType[] types) {
        Object state = function.state();
        String name = function.name();
        if (state instanceof PairDistance distance) {
            return new BoundFunctions.Distance(name, types, distance);
        }
        if (state instanceof PairSimilarity similarity) {
            return new BoundFunctions.Similarity(name, types, similarity);
        }
        if (state instanceof NgramJaccard similarity) {
            return new BoundFunctions.OfNgrams(name, types, similarity);
        }
        if (state instanceof LcsLength length) {
            return new BoundFunctions.Length(name, types, length);
        }
        if (state instanceof Encoding encoding) {
            return new BoundFunctions.Code(name, types, encoding);
        }
        return new BoundFunctions.Comparison(name, types);
    }

    @Override
    public String name() {
        return function.name();
    }

    @Override
    public String description() {
        return function.signature() + ": " + function.does();
    }
}
