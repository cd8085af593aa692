/**
 * What the functions do a row. The classes are public because code that Spark generates calls them, and for nothing else:
 * they may change with any version.
 */
@NullMarked
package io.github.seanettle.spark.internal;

import org.jspecify.annotations.NullMarked;
