package io.github.seanettle.spark.join;

import io.github.seanettle.match.Ties;
import java.io.Serializable;

/**
 * Only the best matches of each left row.
 *
 * @param count how many
 * @param ties what becomes of others as good as the last of these
 */
record Best(int count, Ties ties) implements Serializable {}
