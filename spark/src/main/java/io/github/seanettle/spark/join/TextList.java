package io.github.seanettle.spark.join;

import static org.apache.spark.sql.functions.col;

import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;

/**
 * A table as a list of texts: which column is compared, and which one names the row in the result.
 *
 * <pre>{@code
 * TextList list = TextList.of(customers, "id", "name");
 * }</pre>
 *
 * <p>Rows whose text is NULL match nothing. A key may have any type that can be sorted; several columns make one as a struct. Keys
 * should be unique: where two rows have the same one, a result cannot tell them apart. Bytes that are not UTF-8 are read as
 * U+FFFD. Immutable.
 */
public final class TextList {
    static final String KEY = "key";
    static final String TEXT = "text";

    private final Dataset<Row> rows;

    private TextList(Dataset<Row> rows) {
        this.rows = rows;
    }

    /**
     * Takes two columns of a table.
     *
     * @param table the table; it is read more than once, so cache what is costly
     * @param key the column that names a row
     * @param text the column of the texts, of type string
     * @return the list
     * @throws IllegalArgumentException if {@code text} is not a column of strings
     * @throws NullPointerException if an argument is null
     */
    public static TextList of(Dataset<Row> table, String key, String text) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        return of(table, table.col(key), table.col(text));
    }

    /**
     * Takes two expressions over a table.
     *
     * @param table the table; it is read more than once, so cache what is costly
     * @param key what names a row
     * @param text the texts, of type string; the same each time it is asked for
     * @return the list
     * @throws IllegalArgumentException if {@code text} is not of type string
     * @throws NullPointerException if an argument is null
     */
    public static TextList of(Dataset<Row> table, Column key, Column text) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Dataset<Row> chosen = table.select(key.as(KEY), text.as(TEXT));
        DataType type = chosen.schema().apply(TEXT).dataType();
        if (!(type instanceof StringType)) {
            throw new IllegalArgumentException("the text column must be a string, but " + text + " is of type "
                    + type.simpleString() + ": cast it if it is to be compared as text");
        }
        Column plain =
                functions.udf(new Valid(), DataTypes.StringType).apply(col(TEXT).cast(DataTypes.StringType));
        return new TextList(chosen.where(col(TEXT).isNotNull()).select(col(KEY), plain.as(TEXT)));
    }

    /** The rows that have a text, with their keys. */
    Dataset<Row> rows() {
        return rows;
    }

    DataType keyType() {
        return rows.schema().apply(KEY).dataType();
    }

    /** Each different text once. */
    Dataset<Row> texts() {
        return rows.select(TEXT).distinct();
    }

    /** Each different text once, with the lowest key of its rows. */
    Dataset<Row> textsWithFirstKeys() {
        return rows.groupBy(col(TEXT)).agg(functions.min(col(KEY)).as(KEY)).select(col(KEY), col(TEXT));
    }

    /** A text as it comes back from a task: Java's strings hold no bytes that are not UTF-8. */
    private static final class Valid implements UDF1<String, String> {
        private static final long serialVersionUID = 1L;

        @Override
        public String call(String text) {
            return text;
        }
    }
}
