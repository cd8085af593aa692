package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A list in an index of Lucene, in memory: one document a row and the whole text as one term, which is what FuzzyQuery
 * compares. In one segment, so that a query goes through one dictionary.
 */
final class LuceneIndex implements AutoCloseable {
    private static final String FIELD = "text";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneIndex(List<String> rows) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy()); // keeps the order
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (String row : rows) {
                Document document = new Document();
                document.add(new StringField(FIELD, row, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null); // a query that comes again is to be answered again
    }

    /**
     * The rows within a distance, 0 to 2, in order. Transpositions count as one edit; letters are code points. Matches are
     * not scored, nor are only the first fifty terms taken, as by default: all rows are wanted.
     */
    int[] withinDistance(String text, int maxDistance) {
        FuzzyQuery query = new FuzzyQuery(
                new Term(FIELD, text),
                maxDistance,
                0,
                FuzzyQuery.defaultMaxExpansions,
                true,
                MultiTermQuery.CONSTANT_SCORE_REWRITE);
        try {
            return searcher.search(query, new AllRows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    /** One collector for the one segment. */
    private static final class AllRows implements CollectorManager<Rows, int[]> {
        @Override
        public Rows newCollector() {
            return new Rows();
        }

        @Override
        public int[] reduce(Collection<Rows> collectors) {
            return collectors.stream()
                    .flatMapToInt(rows -> rows.found.build())
                    .sorted()
                    .toArray();
        }
    }

    /** Takes the numbers of documents, which are those of rows. */
    private static final class Rows extends SimpleCollector {
        private final IntStream.Builder found = IntStream.builder();
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void collect(int document) {
            found.add(base + document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
