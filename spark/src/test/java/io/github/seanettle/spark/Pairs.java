package io.github.seanettle.spark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Pairs of texts, alike and unlike, with all that texts can be: missing, empty, long, emoji, half an emoji. */
final class Pairs {
    private static final String[] PIECES = {
        "a",
        "b",
        "c",
        "an",
        "nn",
        "ma",
        "ri",
        "th",
        "son",
        "Mac",
        "O'",
        " ",
        " ",
        "de ",
        "é",
        "ß",
        "ñ",
        "Ł",
        "İ",
        "я",
        "ж",
        "Σ",
        "日",
        "本",
        "한",
        "e\u0301",
        "\u1112\u1161\u11AB",
        "😀",
        "👨‍👩‍👧",
        "🇫🇷",
        "\uD83D",
        "\uDE00",
        "\r\n",
        "\t",
        "\0",
        "\u200D",
        "7",
        "-",
    };

    private Pairs() {}

    /** So many pairs, the same ones each time. */
    static List<Row> random(int count, long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String a = random.nextInt(25) == 0 ? null : text(random);
            String b = random.nextInt(25) == 0
                    ? null
                    : a != null && random.nextInt(3) > 0 ? edited(a, random) : text(random);
            rows.add(RowFactory.create(i, a, b));
        }
        return rows;
    }

    private static String text(Random random) {
        int kinds = random.nextInt(3) == 0 ? PIECES.length : 14; // two of three are ASCII, as names mostly are
        int length = random.nextInt(40) == 0 ? 100 + random.nextInt(200) : random.nextInt(9);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(kinds)]);
        }
        return text.toString();
    }

    private static String edited(String text, Random random) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(edited.length() + 1);
            if (at < edited.length() && random.nextBoolean()) {
                edited.deleteCharAt(at);
            } else {
                edited.insert(at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return edited.toString();
    }

    /** Columns {@code id}, {@code a} and {@code b}, in several partitions, so that no query on them is answered by the driver. */
    static Dataset<Row> frame(List<Row> rows) {
        StructType schema = new StructType()
                .add("id", DataTypes.IntegerType)
                .add("a", DataTypes.StringType)
                .add("b", DataTypes.StringType);
        return LocalSpark.session().createDataFrame(rows, schema).repartition(3);
    }

    /** A text as Spark holds it: a lone surrogate is no UTF-8, and becomes a question mark. */
    static String inSpark(String text) {
        return text == null ? null : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
