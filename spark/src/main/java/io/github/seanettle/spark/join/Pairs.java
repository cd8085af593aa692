package io.github.seanettle.spark.join;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of results. */
final class Pairs {
    static final String LEFT_KEY = "left_key";
    static final String RIGHT_KEY = "right_key";
    static final String LEFT_TEXT = "left_text";
    static final String RIGHT_TEXT = "right_text";
    static final String SCORE = "score";

    private Pairs() {}

    /** Two rows that match. */
    static StructType schema(DataType leftKey, DataType rightKey, boolean withTexts) {
        List<StructField> fields = new ArrayList<>();
        fields.add(field(LEFT_KEY, leftKey));
        fields.add(field(RIGHT_KEY, rightKey));
        if (withTexts) {
            fields.add(field(LEFT_TEXT, DataTypes.StringType));
            fields.add(field(RIGHT_TEXT, DataTypes.StringType));
        }
        fields.add(DataTypes.createStructField(SCORE, DataTypes.DoubleType, false));
        return DataTypes.createStructType(fields);
    }

    static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    /** The columns of the same. */
    static Column[] columns(boolean withTexts) {
        return withTexts
                ? new Column[] {col(LEFT_KEY), col(RIGHT_KEY), col(LEFT_TEXT), col(RIGHT_TEXT), col(SCORE)}
                : new Column[] {col(LEFT_KEY), col(RIGHT_KEY), col(SCORE)};
    }
}
