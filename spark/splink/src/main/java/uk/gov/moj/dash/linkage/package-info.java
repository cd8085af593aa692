/**
 * The eight functions that Splink registers on Spark, under the class names it asks for, written anew. They answer what
 * Splink's own jar answers, NULL included, but for its crashes and its Jaro similarity of two letters: see docs/spark.md.
 * The unit is the UTF-16 unit, as it is there.
 */
@NullMarked
package uk.gov.moj.dash.linkage;

import org.jspecify.annotations.NullMarked;
