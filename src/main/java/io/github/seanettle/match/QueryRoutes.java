package io.github.seanettle.match;

import io.github.seanettle.internal.filter.Edits;
import io.github.seanettle.internal.filter.SegmentIndex;
import io.github.seanettle.internal.filter.SortedTexts;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.metric.StringMetric;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The ways to the rows of an index that match a query. Immutable. */
interface QueryRoutes {
    /** A way for one query, which is row 0 of its left side. */
    Route route(CharSequence query, boolean byDistance);

    /** Whether a tight bound makes a search much faster. */
    boolean useBounds();

    /** The ways of a metric; the corpus is there if the metric is a built-in one. */
    static QueryRoutes of(StringMetric metric, @Nullable String[] texts, @Nullable Corpus corpus) {
        if (corpus == null) {
            return new OfTexts(metric, texts);
        }
        return metric instanceof UnitMetric.InLanes inLanes
                ? new OfLengthsAndLetters(inLanes, corpus)
                : new OfPieces((UnitMetric.OfPieces) metric, corpus);
    }

    /** A user's own metric, which is handed whole texts: all rows. */
    final class OfTexts implements QueryRoutes {
        private final StringMetric metric;
        private final @Nullable String[] texts;
        private final int[] present;

        OfTexts(StringMetric metric, @Nullable String[] texts) {
            this.metric = metric;
            this.texts = texts;
            this.present = Comparison.Side.of(texts).present();
        }

        @Override
        public Route route(CharSequence query, boolean byDistance) {
            CharSequence[] queries = {query.toString()};
            return new PairRoute(new UserScorer(metric, byDistance, queries, texts), present, new Tally());
        }

        @Override
        public boolean useBounds() {
            return false;
        }
    }

    /** Jaccard: rows that have a rare piece in common with the query. */
    final class OfPieces implements QueryRoutes {
        private final UnitMetric.OfPieces metric;
        private final QueryReader reader;
        private final FlatTexts texts;
        private final Comparison.Side side;
        private final PieceSets sets;

        OfPieces(UnitMetric.OfPieces metric, Corpus corpus) {
            Corpus units = corpus.inUnits();
            this.metric = metric;
            this.reader = new QueryReader(corpus);
            this.texts = units.texts();
            this.side = Comparison.Side.of(units);
            this.sets = new PieceSets(metric.kernel(), CorpusPair.within(units));
        }

        @Override
        public Route route(CharSequence query, boolean byDistance) {
            FlatTexts queries = reader.readUnits(query);
            PairScorer scorer = new UnitScorer(metric, byDistance, queries, texts);
            return new PieceRoute(sets.withLeft(queries), scorer, side, new Tally());
        }

        @Override
        public boolean useBounds() {
            return true;
        }
    }

    /** The other built-in metrics: rows that have a segment in common with the query, or else lengths and letters. */
    final class OfLengthsAndLetters implements QueryRoutes {
        /** For so many edits texts have segments, or for one in so many units of longer ones. */
        private static final int EDITS = 2;

        private static final int UNITS_AN_EDIT = 8;

        private final UnitMetric.InLanes metric;
        private final Corpus corpus;
        private final QueryReader reader;
        private final SortedTexts sorted;
        private final @Nullable SegmentIndex segments;

        OfLengthsAndLetters(UnitMetric.InLanes metric, Corpus corpus) {
            this.metric = metric;
            this.corpus = corpus;
            this.reader = new QueryReader(corpus);
            this.sorted = ScanRoute.sorted(new LaneScores(metric, false), corpus, -1);
            Edits edits = Edits.of(metric.recurrence());
            this.segments = edits == null
                    ? null
                    : SegmentIndex.of(sorted, edits, length -> Math.max(EDITS, length / UNITS_AN_EDIT));
        }

        @Override
        public Route route(CharSequence query, boolean byDistance) {
            LaneScores scores = new LaneScores(metric, byDistance);
            Corpus queries = new Corpus(reader.read(query), new BitSet(), corpus.alphabet(), corpus.textOptions());
            CorpusPair pair = new CorpusPair(queries, corpus, false);
            return segments == null
                    ? new ScanRoute(scores, pair, sorted, new Tally())
                    : new SegmentRoute(scores, pair, segments, new Tally());
        }

        @Override
        public boolean useBounds() {
            return true;
        }
    }
}
