/**
 * The functions as classes to register one by one, where a session takes neither an extension nor a catalog: {@code
 * spark.udf.registerJavaFunction("jaro_winkler", "io.github.seanettle.spark.udf.JaroWinkler", DoubleType())}.
 *
 * <p>Spark makes Java strings for them, and casts no argument. A class has one number of arguments, so those with a cut-off
 * are classes of their own, whose names end in {@code Within}.
 */
@NullMarked
package io.github.seanettle.spark.udf;

import org.jspecify.annotations.NullMarked;
