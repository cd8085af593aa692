package io.github.seanettle.spark;

import java.util.Objects;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.SparkSessionExtensionsProvider;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import scala.Tuple3;
import scala.runtime.BoxedUnit;

/**
 * Adds the functions to each session that is started: with nothing but the jar on the class path, since Spark finds this
 * class as a service, or by {@code spark.sql.extensions=io.github.seanettle.spark.SeanettleExtensions}.
 *
 * <p>Each function has its name behind {@code seanettle_}: {@code seanettle_jaro_winkler}. It has the name alone too,
 * {@code jaro_winkler}, unless Spark has a function of that name, as it has {@code levenshtein} and {@code soundex}: a jar
 * on the class path does not change what a query answers.
 */
public final class SeanettleExtensions implements SparkSessionExtensionsProvider {
    /** Made by Spark. */
    public SeanettleExtensions() {}

    /**
     * Adds the functions.
     *
     * @param extensions of the session to be
     * @return nothing
     */
    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (SqlFunction function : SqlFunctions.list()) {
            inject(extensions, SqlFunctions.PREFIX + function.name(), function);
            if (!isBuiltIn(function.name())) {
                inject(extensions, function.name(), function);
            }
        }
        return BoxedUnit.UNIT;
    }

    private static void inject(SparkSessionExtensions extensions, String name, SqlFunction function) {
        FunctionIdentifier identifier = new FunctionIdentifier(name);
        CatalystFunction builder = new CatalystFunction(function);
        extensions.injectFunction(new Tuple3<>(identifier, builder.info(identifier), builder));
    }

    /** Whether Spark itself has a function of a name. */
    static boolean isBuiltIn(String name) {
        return FunctionRegistry.builtin().functionExists(new FunctionIdentifier(name));
    }
}
