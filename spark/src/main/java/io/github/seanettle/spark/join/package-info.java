/** Joins of Spark's tables by texts that are alike. */
@NullMarked
package io.github.seanettle.spark.join;

import org.jspecify.annotations.NullMarked;
