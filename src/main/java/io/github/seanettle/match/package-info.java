/** Two lists: which rows of one match which rows of the other. */
@NullMarked
package io.github.seanettle.match;

import org.jspecify.annotations.NullMarked;
