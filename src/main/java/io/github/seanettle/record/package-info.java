/** Records of several fields: {@link io.github.seanettle.record.RecordLinker} finds those that match. */
@NullMarked
package io.github.seanettle.record;

import org.jspecify.annotations.NullMarked;
