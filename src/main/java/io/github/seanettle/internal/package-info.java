/** What the packages of the library share and nobody else sees. */
@NullMarked
package io.github.seanettle.internal;

import org.jspecify.annotations.NullMarked;
