/**
 * Fuzzy string matching: string distances and phonetic codes on what people see as characters.
 *
 * <p>{@link io.github.seanettle.Fuzzy} is the door for one pair; {@link io.github.seanettle.metric.Metrics} and
 * {@link io.github.seanettle.phonetic.Phonetics} make objects to pass around; {@link io.github.seanettle.match.Linker}
 * and {@link io.github.seanettle.match.AllPairs} compare two lists, {@link io.github.seanettle.match.Deduplicator} finds the
 * duplicates in one, {@link io.github.seanettle.match.FuzzyIndex} is searched, and
 * {@link io.github.seanettle.record.RecordLinker} compares several columns.
 */
@org.jspecify.annotations.NullMarked
module io.github.seanettle {
    requires static transitive org.jspecify;
    requires com.ibm.icu;

    exports io.github.seanettle;
    exports io.github.seanettle.edit;
    exports io.github.seanettle.match;
    exports io.github.seanettle.metric;
    exports io.github.seanettle.phonetic;
    exports io.github.seanettle.record;
    exports io.github.seanettle.text;
}
