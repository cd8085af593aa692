package io.github.seanettle.spark.join;

import io.github.seanettle.match.MatchKeys;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Puts each text into the blocks where it meets others: once for each of its keys, and where a key is common, once for each
 * part of the other side's texts with this key. Rows are a text and, if the best ones are wanted, a key to sort by.
 *
 * @param keys the keys
 * @param isLeft which side it is
 * @param parts the keys that are common, with the parts they are in; the others have one
 */
record KeyedTexts(MatchKeys keys, boolean isLeft, Map<Long, Parts> parts) implements MapPartitionsFunction<Row, Row> {
    static final String BLOCK = "block";
    static final String PART = "part";
    static final String IS_LEFT = "is_left";

    private static final Parts ONE = new Parts(1, 1);

    /** Into how many parts the texts with a key are divided, by chance; a block for each pair of parts. */
    record Parts(int left, int right) implements Serializable {}

    static StructType schema(@Nullable DataType order) {
        List<StructField> fields = new ArrayList<>();
        fields.add(DataTypes.createStructField(BLOCK, DataTypes.LongType, false));
        fields.add(DataTypes.createStructField(PART, DataTypes.IntegerType, false));
        fields.add(DataTypes.createStructField(IS_LEFT, DataTypes.BooleanType, false));
        fields.add(Pairs.field(TextList.TEXT, DataTypes.StringType));
        if (order != null) {
            fields.add(Pairs.field(TextList.KEY, order));
        }
        return DataTypes.createStructType(fields);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new FlatMapped<>(rows, this::blocks);
    }

    private Iterator<Row> blocks(Row row) {
        String text = row.getString(0);
        List<Row> blocks = new ArrayList<>();
        for (long key : isLeft ? keys.left(text) : keys.right(text)) {
            Parts of = parts.getOrDefault(key, ONE);
            int own = Math.floorMod(spread(text), isLeft ? of.left() : of.right());
            int others = isLeft ? of.right() : of.left();
            for (int other = 0; other < others; other++) {
                int part = isLeft ? own * of.right() + other : other * of.right() + own;
                blocks.add(
                        row.length() == 1
                                ? RowFactory.create(key, part, isLeft, text)
                                : RowFactory.create(key, part, isLeft, text, row.get(1)));
            }
        }
        return blocks.iterator();
    }

    /** The same in every JVM, and not what Spark divides rows by. */
    static int spread(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
