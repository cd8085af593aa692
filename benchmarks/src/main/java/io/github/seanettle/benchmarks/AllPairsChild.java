package io.github.seanettle.benchmarks;

import io.github.seanettle.match.AllPairs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The measuring process of {@link AllPairsBenchmark}: one {@link Route} and one metric in a JVM of its own, with the flags
 * that choose its kernels.
 *
 * <p>A request has {@code rows} and {@code columns}: how many texts of the lists, the first ones, or with {@code sample}
 * that many spread over the whole list; {@code threads}; {@code seconds}, the least time to measure. With {@code warmUp}
 * the job is repeated on until its time has settled. The answer has the mean
 * {@code seconds} of a job, its {@code pairs}, the {@code sum} and {@code bins} of {@link Route.Answers}, and the memory used.
 */
public final class AllPairsChild {
    /** Its line about the kernels stands in the greeting. */
    private static final Logger KERNEL_LOG = Logger.getLogger("io.github.seanettle");

    private final Route route;
    private final List<String> left;
    private final List<String> right;

    AllPairsChild(Route route, List<String> left, List<String> right) {
        this.route = route;
        this.left = left;
        this.right = right;
    }

    /**
     * Started by {@link AllPairsBenchmark}.
     *
     * @param args the route, the metric, two files of names
     */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        KERNEL_LOG.setLevel(Level.WARNING);
        Route route = AllPairsRoute.valueOf(args[0]).of(args[1]);
        AllPairsChild child = new AllPairsChild(route, Texts.lines(Path.of(args[2])), Texts.lines(Path.of(args[3])));
        System.out.println(ResultFile.object().put("kernels", AllPairs.kernels()));
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            System.out.println(child.answer(ResultFile.parse(line)));
        }
    }

    ObjectNode answer(JsonNode request) throws IOException {
        boolean sample = request.path("sample").asBoolean(false);
        List<String> rows = chosen(left, request.get("rows").asInt(), sample);
        List<String> columns = chosen(right, request.get("columns").asInt(), sample);
        int threads = request.path("threads").asInt(1);
        Job job = new Job(route, rows, columns, threads);
        double seconds = request.path("seconds").asDouble(0);
        return request.path("warmUp").asBoolean(false) ? job.settle(seconds) : job.measure(seconds);
    }

    /** The first texts, or one in every so many; as {@code measure_rapidfuzz.py} has it. */
    static List<String> chosen(List<String> texts, int count, boolean sample) {
        if (count > texts.size()) {
            throw new IllegalArgumentException(count + " texts of a list of " + texts.size());
        }
        return sample
                ? IntStream.range(0, count)
                        .mapToObj(i -> texts.get((int) ((long) i * texts.size() / count)))
                        .toList()
                : texts.subList(0, count);
    }

    /** Two lists to compare. */
    private record Job(Route route, List<String> left, List<String> right, int threads) {
        private static final int LEAST_WARM_UPS = 5;
        private static final int MOST_WARM_UPS = 40;
        private static final double MOST_WARM_UP_SECONDS = 10;

        /** Until three jobs in a row take about the same time: then the JIT is done. A noisy machine ends it by time. */
        ObjectNode settle(double leastSeconds) {
            List<Double> times = new ArrayList<>();
            double total = 0;
            while (!settled(times, total, leastSeconds)) {
                long start = System.nanoTime();
                route.compare(left, right, threads);
                times.add((System.nanoTime() - start) / 1e9);
                total += times.get(times.size() - 1);
            }
            return ResultFile.object().put("jobs", times.size()).put("seconds", total);
        }

        private static boolean settled(List<Double> times, double total, double leastSeconds) {
            int jobs = times.size();
            if (jobs >= MOST_WARM_UPS || total >= MOST_WARM_UP_SECONDS) {
                return true;
            }
            if (jobs < LEAST_WARM_UPS || total < leastSeconds) {
                return false;
            }
            List<Double> last = times.subList(jobs - 3, jobs);
            double fastest = last.stream().mapToDouble(t -> t).min().orElseThrow();
            double slowest = last.stream().mapToDouble(t -> t).max().orElseThrow();
            return slowest < 1.1 * fastest;
        }

        ObjectNode measure(double leastSeconds) throws IOException {
            Memory.forgetPeak();
            long processor = Memory.processorNanos();
            long start = System.nanoTime();
            Route.Answers answers;
            int jobs = 0;
            do {
                answers = route.compare(left, right, threads);
                jobs++;
            } while (System.nanoTime() - start < leastSeconds * 1e9);
            double seconds = (System.nanoTime() - start) / 1e9 / jobs;
            ObjectNode answer = ResultFile.object()
                    .put("seconds", seconds)
                    .put("processorSeconds", (Memory.processorNanos() - processor) / 1e9 / jobs)
                    .put("pairs", (long) left.size() * right.size())
                    .put("bins", answers.bins())
                    .put("heap", Memory.peakHeap())
                    .put("rss", Memory.peakResident());
            return Double.isNaN(answers.sum()) ? answer : answer.put("sum", answers.sum());
        }
    }
}
