/** The library's functions for Apache Spark: in SQL, in a catalog of functions, and as classes to register. */
@NullMarked
package io.github.seanettle.spark;

import org.jspecify.annotations.NullMarked;
