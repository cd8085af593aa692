package io.github.seanettle.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Runs numbered tasks on a pool and takes their results in order, with a bounded number of results waiting. */
final class OrderedTasks {
    /** Enough for threads to go on while the results of a slow task are awaited. */
    private static final int WAITING_A_THREAD = 4;

    private OrderedTasks() {}

    /**
     * Runs tasks 0 to {@code count - 1} and gives each result to {@code sink}, on this thread and in order. If a task or
     * the sink throws, or this thread is interrupted, the tasks that have not begun are dropped and those that have are
     * awaited.
     *
     * @param stopped set once nobody waits for results any more, so that tasks that have begun can end early; not set
     *     when all went well
     * @throws CancellationException if this thread is interrupted; its interrupt flag is set
     */
    static <T> void run(
            ForkJoinPool pool, long count, AtomicBoolean stopped, LongFunction<Callable<T>> task, Consumer<T> sink) {
        Deque<ForkJoinTask<T>> waiting = new ArrayDeque<>();
        int most = WAITING_A_THREAD * Math.max(1, pool.getParallelism());
        boolean done = false;
        try {
            for (long next = 0; next < count || !waiting.isEmpty(); ) {
                if (next < count && waiting.size() < most) {
                    waiting.add(pool.submit(task.apply(next++)));
                } else {
                    sink.accept(waiting.element().get());
                    waiting.remove();
                }
            }
            done = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            throw unchecked(e);
        } finally {
            if (!done) {
                stopped.set(true);
            }
            waiting.forEach(left -> left.cancel(false));
            waiting.forEach(ForkJoinTask::quietlyJoin);
        }
    }

    private static RuntimeException unchecked(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
    }
}
