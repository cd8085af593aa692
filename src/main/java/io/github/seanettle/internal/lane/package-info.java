/** Many pairs at a time: a block of patterns, a lane each, against texts that share their columns. */
@NullMarked
package io.github.seanettle.internal.lane;

import org.jspecify.annotations.NullMarked;
