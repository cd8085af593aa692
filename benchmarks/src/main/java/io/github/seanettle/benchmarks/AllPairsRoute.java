package io.github.seanettle.benchmarks;

import io.github.seanettle.metric.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The ways to compare all pairs that {@link AllPairsBenchmark} measures, and the flags that each needs. */
enum AllPairsRoute {
    EQUALITY("String.equals", Slices.FAST, metric -> Route.equality()),
    TEXTBOOK("textbook", Slices.SLOW, Route::textbook),
    PAIRS("seanettle, pair by pair", Slices.MEDIUM, Route::pairs),
    PREPARED("seanettle, prepared", Slices.MEDIUM, Route::prepared),
    SCALAR("seanettle, scalar", Slices.MEDIUM, Route::engine, "-Dseanettle.kernels=scalar"),
    SWAR("seanettle, SWAR", Slices.FAST, Route::engine, "-Dseanettle.kernels=swar"),
    VECTOR(
            "seanettle, vector",
            Slices.LARGE,
            Route::engine,
            "-Dseanettle.kernels=vector",
            "--add-modules",
            "jdk.incubator.vector");

    private static final String KERNELS = "-Dseanettle.kernels=";

    /** The metrics that all routes know. */
    static final List<String> METRICS =
            Metrics.names().stream().filter(name -> !name.equals("jaccard")).toList();

    /** The one for whole jobs. */
    static final AllPairsRoute FASTEST = VECTOR;

    private final String title;
    private final Slices size;
    private final Function<String, Route> routes;
    private final List<String> flags;

    AllPairsRoute(String title, Slices size, Function<String, Route> routes, String... flags) {
        this.title = title;
        this.size = size;
        this.routes = routes;
        this.flags = List.of(flags);
    }

    /** What a command line calls them. */
    static List<String> names() {
        return names(List.of(values()));
    }

    static List<String> names(List<AllPairsRoute> routes) {
        return routes.stream()
                .map(route -> route.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static AllPairsRoute named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** What tables call it. */
    String title() {
        return title;
    }

    /** How much of the lists it is measured with. */
    Slices size() {
        return size;
    }

    /** The route for a metric. */
    Route of(String metric) {
        return routes.apply(metric);
    }

    /** The flags of the JVM it runs in: what the whole job is allowed to use, and what chooses the kernels. */
    List<String> flags() {
        List<String> all = new ArrayList<>(List.of("-Xmx512m"));
        all.addAll(flags);
        return all;
    }

    /** The kernels that it asks for; empty if it does not. */
    String kernels() {
        return flags.stream()
                .filter(flag -> flag.startsWith(KERNELS))
                .map(flag -> flag.substring(KERNELS.length()))
                .findFirst()
                .orElse("");
    }

    /** Whether the answers of a metric are counts, so that sums are exact. */
    static boolean counts(String metric) {
        return !metric.startsWith("jaro");
    }

    /** How large a part of the lists is: a job should take some seconds, whoever does it. */
    enum Slices {
        /** For everyone: what answers are compared on. */
        SLOW(new Slice(200, 10_000), new Slice(100, 2_000)),
        MEDIUM(new Slice(1_000, 20_000), new Slice(200, 10_000)),
        FAST(new Slice(4_000, 50_000), new Slice(1_000, 10_000)),
        /** For what reads and sorts the lists first, which weighs more on small ones than on those it is made for. */
        LARGE(new Slice(20_000, 100_000), new Slice(1_000, 10_000));

        private final Slice usual;
        private final Slice quick;

        Slices(Slice usual, Slice quick) {
            this.usual = usual;
            this.quick = quick;
        }

        Slice slice(boolean quickly) {
            return quickly ? quick : usual;
        }
    }

    /**
     * A part of two lists.
     *
     * @param rows so many left texts
     * @param columns so many right ones
     */
    record Slice(int rows, int columns) {
        long pairs() {
            return (long) rows * columns;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,d x %,d", rows, columns);
        }

        /** No more than the lists have. */
        Slice within(Slice lists) {
            return new Slice(Math.min(rows, lists.rows), Math.min(columns, lists.columns));
        }
    }
}
