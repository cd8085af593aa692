/** Codes for how a name sounds. */
@NullMarked
package io.github.seanettle.phonetic;

import org.jspecify.annotations.NullMarked;
