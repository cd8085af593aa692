package io.github.seanettle.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A benchmark for each contest of {@link Contests}. The lists of names are checked against it by a test. */
public final class PairBenchmarks {
    private PairBenchmarks() {}

    public static class Levenshtein extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "commons-text", "java-string-similarity", "simmetrics", "lucene"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.levenshtein(), contender);
        }
    }

    public static class LevenshteinWithin2 extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "commons-text", "java-string-similarity"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.levenshteinWithin2(), contender);
        }
    }

    public static class Osa extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "commons-text", "java-string-similarity", "simmetrics", "lucene"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.osa(), contender);
        }
    }

    public static class OsaWithin2 extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "commons-text"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.osaWithin2(), contender);
        }
    }

    public static class DamerauLevenshtein extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "java-string-similarity", "commons-text"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.damerauLevenshtein(), contender);
        }
    }

    public static class DamerauLevenshteinWithin2 extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "commons-text"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.damerauLevenshteinWithin2(), contender);
        }
    }

    public static class Indel extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "commons-text", "java-string-similarity", "simmetrics"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.indel(), contender);
        }
    }

    public static class IndelWithin2 extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.indelWithin2(), contender);
        }
    }

    public static class LcsLength extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "commons-text", "java-string-similarity"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.lcs(), contender);
        }
    }

    public static class Hamming extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "commons-text", "simmetrics"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.hamming(), contender, Texts.cached(texts).equallyLong());
        }
    }

    public static class Jaro extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "simmetrics"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.jaro(), contender);
        }
    }

    public static class JaroWinkler extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "commons-text", "java-string-similarity", "simmetrics", "lucene"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.jaroWinkler(), contender);
        }
    }

    public static class JaroWinklerFrom09 extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.jaroWinklerFrom09(), contender);
        }
    }

    public static class Jaccard extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "simmetrics"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.jaccard(), contender);
        }
    }

    public static class BigramJaccard extends PairBenchmark {
        @Param({"seanettle", "seanettle-utf16", "java-string-similarity"})
        public String contender;

        @Setup
        public void setUp() {
            enter(Contests.bigramJaccard(), contender);
        }
    }
}
