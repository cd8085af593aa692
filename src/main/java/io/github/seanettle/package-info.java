/** The facade: every function of the library as a static method. */
@NullMarked
package io.github.seanettle;

import org.jspecify.annotations.NullMarked;
