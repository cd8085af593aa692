package io.github.seanettle.internal.engine;

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
import org.jspecify.annotations.Nullable;

/** Runs numbered tasks on a pool and takes their results in order, with a bounded number of results waiting. */
public final class OrderedTasks {
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
    public static <T> void run(
            ForkJoinPool pool, long count, AtomicBoolean stopped, LongFunction<Callable<T>> task, Consumer<T> sink) {
        Deque<Task<T>> waiting = new ArrayDeque<>();
        int most = WAITING_A_THREAD * Math.max(1, pool.getParallelism());
        boolean done = false;
        try {
            for (long next = 0; next < count || !waiting.isEmpty(); ) {
                if (next < count && waiting.size() < most) {
                    Task<T> submitted = new Task<>(task.apply(next++));
                    waiting.add(submitted);
                    pool.execute(submitted);
                } else {
                    sink.accept(waiting.element().get().value());
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
            throw new IllegalStateException(e); // no task throws
        } finally {
            if (!done) {
                stopped.set(true);
            }
            waiting.forEach(Task::end);
        }
    }

    /**
     * A task that is either dropped before it begins or awaited: a pool's own cancelling does not wait for what runs.
     *
     * @param <T> what it returns
     */
    private static final class Task<T> extends ForkJoinTask<Outcome<T>> {
        private static final long serialVersionUID = 1L;

        private final transient Callable<T> work;
        private final transient AtomicBoolean claimed = new AtomicBoolean();
        private transient @Nullable Outcome<T> outcome;

        Task(Callable<T> work) {
            this.work = work;
        }

        @Override
        protected boolean exec() {
            if (claimed.compareAndSet(false, true)) {
                outcome = Outcome.of(work);
            }
            return true;
        }

        /** Returns when this task neither runs nor ever will. */
        void end() {
            if (!claimed.compareAndSet(false, true)) {
                quietlyJoin();
            }
        }

        @Override
        @SuppressWarnings("NullAway") // asked for when it is there
        public Outcome<T> getRawResult() {
            return outcome;
        }

        @Override
        protected void setRawResult(Outcome<T> value) {
            outcome = value;
        }
    }

    /** What a task returned or threw. A pool would throw another exception of the same type, without its message. */
    private record Outcome<T>(@Nullable T result, @Nullable Throwable thrown) {
        static <T> Outcome<T> of(Callable<T> task) {
            try {
                return new Outcome<>(task.call(), null);
            } catch (Throwable e) {
                return new Outcome<>(null, e);
            }
        }

        @SuppressWarnings("NullAway") // a result where nothing was thrown
        T value() {
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (thrown != null) {
                throw new IllegalStateException(thrown);
            }
            return result;
        }
    }
}
