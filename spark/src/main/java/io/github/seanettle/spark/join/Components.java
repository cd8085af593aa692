package io.github.seanettle.spark.join;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * The connected components of a graph of texts.
 *
 * <p>Each partition first joins its edges to trees of depth 1, of which there are at most as many edges as texts. If so few
 * are left that one task can hold them, it joins them all. Else stars are made of neighbourhoods, in turn of those that are
 * larger than a node and those that are smaller, until all trees are stars: O(log² n) rounds, whatever the shape, long chains
 * included (Kiveris et al. 2014, "Connected Components in MapReduce and Beyond"). Nodes are hashes of texts then, or the texts
 * themselves if two have the same hash.
 */
final class Components {
    static final String NODE = "node";
    static final String ROOT = "root";

    /** So many edges one task joins: some hundred megabytes. */
    static final long EDGES_OF_A_TASK = 2_000_000;

    /** A partition that has more nodes joins its edges in several parts. */
    private static final int NODES_OF_A_PART = 500_000;

    private static final Encoder<Row> TREES = Encoders.row(DataTypes.createStructType(
            new StructField[] {Pairs.field(NODE, DataTypes.StringType), Pairs.field(ROOT, DataTypes.StringType)}));

    private Components() {}

    /**
     * Finds the components.
     *
     * @param edges two texts each, in any order, as often as may be
     * @param edgesOfATask how many edges one task may join
     * @return each text that has an edge, once, with one text of its component that is the same for all of it
     */
    static Dataset<Row> of(Dataset<Row> edges, long edgesOfATask) {
        Dataset<Row> trees = materialized(edges.mapPartitions(new Trees(NODES_OF_A_PART), TREES));
        if (trees.count() <= edgesOfATask) {
            return withRoots(trees.repartition(1).mapPartitions(new Trees(Integer.MAX_VALUE), TREES));
        }
        return ofMany(trees, false);
    }

    /** The way of many edges. */
    static Dataset<Row> ofMany(Dataset<Row> trees, boolean byText) {
        Dataset<Row> texts = trees.select(col(NODE).as("text"))
                .union(trees.select(col(ROOT).as("text")))
                .distinct();
        Dataset<Row> named = texts.withColumn("id", byText ? col("text") : xxhash64(col("text")));
        if (!byText && hasEqualIds(named)) {
            return ofMany(trees, true);
        }
        Dataset<Row> edges = trees.select(
                byText ? col(NODE) : xxhash64(col(NODE)).as(NODE),
                byText ? col(ROOT) : xxhash64(col(ROOT)).as(ROOT));
        Dataset<Row> stars = stars(edges);
        Dataset<Row> members =
                stars.union(stars.select(col(ROOT).as(NODE), col(ROOT)).distinct());
        Dataset<Row> all =
                members.join(named, members.col(NODE).equalTo(named.col("id"))).select(col("text"), col(ROOT));
        Dataset<Row> lowest =
                all.groupBy(col(ROOT).as("of")).agg(min(col("text")).as("lowest"));
        return all.join(lowest, all.col(ROOT).equalTo(lowest.col("of")))
                .select(col("text").as(NODE), col("lowest").as(ROOT));
    }

    private static boolean hasEqualIds(Dataset<Row> named) {
        return !named.groupBy(col("id"))
                .agg(count(lit(1)).as("n"))
                .where(col("n").gt(1))
                .isEmpty();
    }

    /** Trees of depth 1 with the same components; each node that is no root once. */
    private static Dataset<Row> stars(Dataset<Row> edges) {
        Dataset<Row> current = materialized(edges.where(col(NODE).notEqual(col(ROOT))));
        while (!areStars(current)) {
            current = materialized(smallStars(largeStars(current)));
        }
        return current;
    }

    /** Joins all larger neighbours of a node with the smallest of its neighbours and itself. */
    private static Dataset<Row> largeStars(Dataset<Row> edges) {
        Dataset<Row> both =
                edges.union(edges.select(col(ROOT).as(NODE), col(NODE).as(ROOT)));
        Dataset<Row> smallest = both.groupBy(col(NODE).as("of"))
                .agg(min(col(ROOT)).as("smallest"))
                .select(col("of"), least(col("of"), col("smallest")).as("smallest"));
        return both.where(col(ROOT).gt(col(NODE)))
                .join(smallest, col(NODE).equalTo(col("of")))
                .select(col(ROOT).as(NODE), col("smallest").as(ROOT))
                .distinct();
    }

    /** Joins a node and all its smaller neighbours with the smallest of these. Nodes are larger than their roots. */
    private static Dataset<Row> smallStars(Dataset<Row> edges) {
        Dataset<Row> smallest =
                edges.groupBy(col(NODE).as("of")).agg(min(col(ROOT)).as("smallest"));
        Dataset<Row> others = edges.join(smallest, col(NODE).equalTo(col("of")))
                .where(col(ROOT).notEqual(col("smallest")))
                .select(col(ROOT).as(NODE), col("smallest").as(ROOT));
        return others.union(smallest.select(col("of").as(NODE), col("smallest").as(ROOT)))
                .distinct();
    }

    private static boolean areStars(Dataset<Row> edges) {
        Dataset<Row> counts = edges.groupBy(col(NODE)).agg(count(lit(1)).as("n"));
        Row most = counts.agg(max(col("n"))).first();
        if (!most.isNullAt(0) && most.getLong(0) > 1) {
            return false;
        }
        Dataset<Row> nodes = edges.select(col(NODE).as("child"));
        return edges.join(nodes, col(ROOT).equalTo(col("child")), "left_semi").isEmpty();
    }

    private static Dataset<Row> withRoots(Dataset<Row> trees) {
        return trees.union(trees.select(col(ROOT).as(NODE), col(ROOT)).distinct());
    }

    /** Computes it once, so that neither work nor plans grow from round to round. */
    static Dataset<Row> materialized(Dataset<Row> rows) {
        JavaSparkContext context =
                JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext());
        return context.getCheckpointDir().isPresent() ? rows.checkpoint(true) : rows.localCheckpoint(true);
    }

    /**
     * Joins edges to trees of depth 1, whose roots are the lowest texts.
     *
     * @param mostNodes with so many nodes it begins anew
     */
    record Trees(int mostNodes) implements MapPartitionsFunction<Row, Row> {
        @Override
        public Iterator<Row> call(Iterator<Row> edges) {
            return new FlatMapped<>(new Parts(edges), Trees::edges);
        }

        private static Iterator<Row> edges(Map<String, String> parents) {
            return parents.keySet().stream()
                    .filter(node -> !root(parents, node).equals(node))
                    .map(node -> RowFactory.create(node, root(parents, node)))
                    .iterator();
        }

        /** Halves the path on the way. */
        private static String root(Map<String, String> parents, String node) {
            String at = node;
            String parent = parents.getOrDefault(at, at);
            while (!parent.equals(at)) {
                String above = parents.getOrDefault(parent, parent);
                parents.put(at, above);
                at = above;
                parent = parents.getOrDefault(at, at);
            }
            return at;
        }

        private final class Parts implements Iterator<Map<String, String>> {
            private final Iterator<Row> edges;

            Parts(Iterator<Row> edges) {
                this.edges = edges;
            }

            @Override
            public boolean hasNext() {
                return edges.hasNext();
            }

            @Override
            public Map<String, String> next() {
                Map<String, String> parents = new HashMap<>();
                while (edges.hasNext() && parents.size() < mostNodes) {
                    Row edge = edges.next();
                    join(parents, edge.getString(0), edge.getString(1));
                }
                return parents;
            }

            private static void join(Map<String, String> parents, String a, String b) {
                String rootOfA = root(parents, a);
                String rootOfB = root(parents, b);
                boolean isALower = rootOfA.compareTo(rootOfB) <= 0;
                String lower = isALower ? rootOfA : rootOfB;
                parents.put(lower, lower);
                parents.put(isALower ? rootOfB : rootOfA, lower);
            }
        }
    }
}
