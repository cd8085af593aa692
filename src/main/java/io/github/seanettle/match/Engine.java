package io.github.seanettle.match;

import io.github.seanettle.internal.engine.OrderedTasks;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Runs passes, with a sink for each thread. */
final class Engine {
    private Engine() {}

    /**
     * Runs passes one after the other.
     *
     * @param newSink makes a sink for a thread
     * @return all sinks that were made, in any order
     */
    static <S extends PairSink> Iterable<S> run(List<Supplier<Pass>> passes, Supplier<S> newSink, Work work) {
        Queue<S> idle = new ConcurrentLinkedQueue<>();
        for (Supplier<Pass> next : passes) {
            Pass pass = next.get();
            OrderedTasks.run(
                    work.pool(),
                    pass.tasks(),
                    work.stopped(),
                    task -> () -> {
                        S free = idle.poll();
                        S sink = free == null ? newSink.get() : free;
                        pass.run(task, sink, work);
                        idle.add(sink);
                        return sink;
                    },
                    sink -> {});
        }
        return idle;
    }
}
