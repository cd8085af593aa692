/**
 * Distances and similarities as objects: immutable, thread-safe, serialisable, open to your own.
 *
 * @serial exclude
 */
@NullMarked
package io.github.seanettle.metric;

import org.jspecify.annotations.NullMarked;
