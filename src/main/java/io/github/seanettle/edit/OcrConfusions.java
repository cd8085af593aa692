package io.github.seanettle.edit;

import java.util.List;

/** What text recognition takes for one another, in the Latin alphabet and its digits. */
final class OcrConfusions {
    /** Single characters: any two of a group look alike. */
    static final List<String> LOOK_ALIKES = List.of(
            "0OoQD", "1lIi|!", "2Zz", "3B8", "4A", "5Ss$", "6bG", "7T?", "9gq", "ceo", "ao", "uv", "UV", "vy", "VY",
            "nh", "hb", "ft", "rt", "ij", "CG", "EF", "PR", "MN", "HN", "KX", ".,", ":;", "'`’", "\"“”", "-–—", "/l",
            "({", ")}");

    /** Several characters and what they are taken for. */
    static final List<List<String>> LIGATURES = List.of(
            List.of("rn", "m"),
            List.of("nn", "m"),
            List.of("in", "m"),
            List.of("ni", "m"),
            List.of("ri", "n"),
            List.of("ii", "n"),
            List.of("ii", "u"),
            List.of("li", "h"),
            List.of("lo", "b"),
            List.of("cl", "d"),
            List.of("ol", "d"),
            List.of("vv", "w"),
            List.of("VV", "W"),
            List.of("IV", "N"),
            List.of("13", "B"),
            List.of("l3", "B"),
            List.of("I3", "B"),
            List.of("ff", "ﬀ"),
            List.of("fi", "ﬁ"),
            List.of("fl", "ﬂ"),
            List.of("ffi", "ﬃ"),
            List.of("ffl", "ﬄ"),
            List.of("...", "…"));

    private OcrConfusions() {}
}
