package io.github.seanettle.spark.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.seanettle.Fuzzy;
import io.github.seanettle.metric.Metrics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;

/** The functions without Spark around them. */
class PairFunctionsTest {
    private final PairDistance osa = new PairDistance(Metrics.osa());
    private final PairSimilarity winkler = new PairSimilarity(Metrics.jaroWinkler());

    @Test
    void textsAnywhereInMemoryAreRead() {
        byte[] kitten = "--kitten".getBytes(StandardCharsets.UTF_8);
        UTF8String within = UTF8String.fromBytes(kitten, 2, 6);
        long[] words = new long[2];
        Platform.copyMemory(kitten, Platform.BYTE_ARRAY_OFFSET, words, Platform.LONG_ARRAY_OFFSET, 8);
        UTF8String inWords = UTF8String.fromAddress(words, Platform.LONG_ARRAY_OFFSET + 2, 6);
        long address = Platform.allocateMemory(8);
        try {
            Platform.copyMemory(kitten, Platform.BYTE_ARRAY_OFFSET, null, address, 8);
            UTF8String offHeap = UTF8String.fromAddress(null, address + 2, 6);
            for (UTF8String text : List.of(within, inWords, offHeap)) {
                assertEquals(3, PairDistance.distance(osa, text, UTF8String.fromString("sitting")));
                assertEquals(3, PairDistance.distance(osa, UTF8String.fromString("sitting"), text));
            }
        } finally {
            Platform.freeMemory(address);
        }
    }

    @Test
    void memoryThatSparkUsesAgainIsNotTakenForTheSameText() {
        byte[] row = "kitten".getBytes(StandardCharsets.UTF_8);
        UTF8String text = UTF8String.fromBytes(row);
        UTF8String other = UTF8String.fromString("kitten");
        assertEquals(0, PairDistance.distance(osa, text, other));
        row[0] = 'm';
        assertEquals(1, PairDistance.distance(osa, text, other));
    }

    @Test
    void bytesThatAreNoTextAreReadAsSparkPrintsThem() {
        UTF8String broken = UTF8String.fromBytes(new byte[] {'a', (byte) 0xC3, 'b'});
        assertEquals(1, PairDistance.distance(osa, broken, UTF8String.fromString("aéb")));
        assertEquals(0, PairDistance.distance(osa, broken, UTF8String.fromString(broken.toString())));
    }

    @Test
    void anOtherCutOffIsAnotherQuestion() {
        UTF8String kitten = UTF8String.fromString("kitten");
        UTF8String sitting = UTF8String.fromString("sitting");
        assertEquals(3, PairDistance.distance(osa, kitten, sitting));
        assertEquals(2, PairDistance.distance(osa, kitten, sitting, 1));
        assertEquals(3, PairDistance.distance(osa, kitten, sitting, 2));
        assertEquals(3, PairDistance.distance(osa, kitten, sitting));
    }

    @Test
    void longTextsAreComparedAndNotKept() {
        String text = "Łódź ".repeat(20_000);
        for (int i = 0; i < 8; i++) {
            assertEquals(
                    i,
                    PairDistance.distance(
                            osa, UTF8String.fromString(text + "x".repeat(i)), UTF8String.fromString(text), 9));
            assertEquals(1, PairDistance.distance(osa, UTF8String.fromString("a"), UTF8String.fromString("b"), 9));
        }
    }

    @Test
    void threadsThatShareAFunctionGetTheirOwnAnswers() throws ExecutionException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                wrong.add(pool.submit(wrongAnswers(thread)));
            }
            for (Future<Integer> count : wrong) {
                assertEquals(0, count.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<Integer> wrongAnswers(int seed) {
        return () -> {
            Random random = new Random(seed);
            int wrong = 0;
            for (int i = 0; i < 20_000; i++) {
                String a = Integer.toString(random.nextInt(1000));
                String b = Integer.toString(random.nextInt(1000));
                int distance = PairDistance.distance(osa, UTF8String.fromString(a), UTF8String.fromString(b));
                wrong += distance == Fuzzy.osaDistance(a, b) ? 0 : 1;
            }
            return wrong;
        };
    }

    @Test
    void aFunctionTravelsWithoutWhatItKeeps() throws IOException, ClassNotFoundException {
        UTF8String a = UTF8String.fromString("martha");
        UTF8String b = UTF8String.fromString("marhta");
        PairSimilarity.similarity(winkler, a, b);
        for (Serializable function : List.of(osa, winkler, new LcsLength(), new NgramJaccard())) {
            Object copy = copy(function);
            assertEquals(function, copy);
            assertEquals(function.hashCode(), copy.hashCode());
            assertEquals(function.toString(), copy.toString());
        }
        assertEquals(0.9611111111111111, PairSimilarity.similarity((PairSimilarity) copy(winkler), a, b));
    }

    private static Object copy(Serializable original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void aRowOfLettersLeavesNoGarbage() {
        UTF8String[] texts = new UTF8String[200];
        Random random = new Random(3);
        for (int i = 0; i < texts.length; i++) {
            texts[i] = UTF8String.fromString((i % 3 == 0 ? "Łukasz é " : "Marianne ") + random.nextInt(1_000_000));
        }
        compareAll(texts); // code points become known, code is compiled
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        int comparisons = compareAll(texts);
        long allocated = threads.getThreadAllocatedBytes(thread) - before;
        assertTrue(allocated < comparisons, allocated + " bytes in " + comparisons + " comparisons");
    }

    private int compareAll(UTF8String[] texts) {
        int comparisons = 0;
        double sum = 0;
        for (int step = 1; step < 100; step++) {
            for (int i = 0; i < texts.length; i++) {
                UTF8String other = texts[(i + step) % texts.length];
                sum += PairDistance.distance(osa, texts[i], other);
                sum += PairDistance.distance(osa, texts[i], other, 2);
                sum += PairSimilarity.similarity(winkler, texts[i], other);
                sum += PairSimilarity.similarity(winkler, texts[i], other, 0.9);
                comparisons += 4;
            }
        }
        assertTrue(sum > 0);
        return comparisons;
    }
}
