/** From texts to ids. */
@NullMarked
package io.github.seanettle.internal.text;

import org.jspecify.annotations.NullMarked;
