package io.github.seanettle.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.catalyst.analysis.NoSuchNamespaceException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;

/**
 * The functions as a catalog, which needs nothing but public API of Spark: with {@code
 * spark.sql.catalog.seanettle=io.github.seanettle.spark.SeanettleCatalog}, also set while a session is running, they are
 * {@code seanettle.levenshtein(a, b)} and so on.
 *
 * <p>Here all functions have the names of their metrics, those that Spark has too included.
 */
public final class SeanettleCatalog implements FunctionCatalog {
    private String name = "";

    /** Made by Spark. */
    public SeanettleCatalog() {}

    /**
     * Told by Spark what it is called.
     *
     * @param catalogName the name after {@code spark.sql.catalog.}
     * @param options none are known
     */
    @Override
    public void initialize(String catalogName, CaseInsensitiveStringMap options) {
        name = Objects.requireNonNull(catalogName, "catalogName");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String[] defaultNamespace() {
        return new String[0];
    }

    @Override
    public Identifier[] listFunctions(String[] namespace) throws NoSuchNamespaceException {
        if (namespace.length > 0) {
            throw new NoSuchNamespaceException(namespace);
        }
        return SqlFunctions.list().stream()
                .map(function -> Identifier.of(namespace, function.name()))
                .toArray(Identifier[]::new);
    }

    @Override
    public UnboundFunction loadFunction(Identifier identifier) throws NoSuchFunctionException {
        SqlFunction function = find(identifier);
        if (function == null) {
            throw new NoSuchFunctionException(identifier);
        }
        return new CatalogFunction(function);
    }

    private static @Nullable SqlFunction find(Identifier identifier) {
        String wanted = identifier.name().toLowerCase(Locale.ROOT);
        return Arrays.stream(identifier.namespace()).findAny().isPresent()
                ? null
                : SqlFunctions.list().stream()
                        .filter(function -> function.name().equals(wanted))
                        .findAny()
                        .orElse(null);
    }
}
