package io.github.seanettle.spark.internal;

import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;

/** Which metrics can be asked for letters that were read from UTF-8. */
final class Letters {
    private Letters() {}

    /** Those of this library, on graphemes, that fold nothing. */
    static boolean canBeReadFor(StringMetric metric) {
        return metric instanceof UnitMetric units && units.textOptions().equals(TextOptions.DEFAULT);
    }
}
