/** Distances between arrays of ids. */
@NullMarked
package io.github.seanettle.internal.kernel;

import org.jspecify.annotations.NullMarked;
