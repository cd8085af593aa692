/** What several packages share and nobody outside sees. */
@NullMarked
package io.github.seanettle.internal;

import org.jspecify.annotations.NullMarked;
