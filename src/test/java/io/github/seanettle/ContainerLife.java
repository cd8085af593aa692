package io.github.seanettle;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * What a container does: it loads the library with a class loader of its own, uses it from its pooled threads, and drops it. A
 * program of its own, started by {@link ClassUnloadingTest} with a class path on which there is no library but the one that is
 * dropped.
 */
final class ContainerLife {
    private static final int THREADS = 4;
    private static final int ROUNDS = 400;

    private ContainerLife() {}

    /**
     * Ends with status 0 if the library went.
     *
     * @param args the class path of the library and of {@link EverythingOnce}
     */
    public static void main(String[] args) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        WeakReference<ClassLoader> loader = use(args[0], pool);
        for (int i = 0; i < ROUNDS && loader.get() != null; i++) {
            giveTheCommonPoolOtherWork();
            System.gc();
            Thread.sleep(50);
        }
        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        left.removeIf(thread -> thread.getName().startsWith("pool-1-thread-")
                || thread.getName().startsWith("ForkJoinPool.commonPool-worker-"));
        pool.shutdownNow();
        System.out.println((loader.get() == null ? "gone" : "still held") + ", threads left: " + left);
        System.exit(loader.get() == null && left.isEmpty() ? 0 : 1);
    }

    /** Uses a copy of the library on the pool's threads, which live on. */
    private static WeakReference<ClassLoader> use(String classPath, ExecutorService pool) throws Exception {
        URLClassLoader loader = new URLClassLoader(urls(classPath), ClassLoader.getPlatformClassLoader());
        Class<?> everything = loader.loadClass("io.github.seanettle.EverythingOnce");
        if (everything.getClassLoader() != loader) {
            throw new IllegalStateException("the library is on the container's own class path");
        }
        Object work = everything.getConstructor().newInstance();
        Object alone = ((Callable<?>) work).call();
        List<Future<Object>> answers = new ArrayList<>();
        for (int i = 0; i < 4 * THREADS; i++) {
            answers.add(pool.submit(() -> ((Callable<?>) work).call()));
        }
        for (Future<Object> answer : answers) {
            if (!alone.equals(answer.get())) {
                throw new IllegalStateException("a thread answered something else");
            }
        }
        loader.close();
        return new WeakReference<>(loader);
    }

    /** An idle worker of the JVM's own pool remembers its last task until it gets another. */
    private static void giveTheCommonPoolOtherWork() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        ForkJoinPool.commonPool().execute(done::countDown);
        done.await();
    }

    private static URL[] urls(String classPath) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String place : classPath.split(Pattern.quote(File.pathSeparator))) {
            urls.add(Path.of(place).toUri().toURL());
        }
        return urls.toArray(new URL[0]);
    }
}
