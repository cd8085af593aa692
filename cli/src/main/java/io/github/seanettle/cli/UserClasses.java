package io.github.seanettle.cli;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Option: where the classes of users' own metrics and encoders are. */
final class UserClasses {
    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            description = "Where a class of yours is: folders, jars, and folders ending in /* for all their jars,"
                    + " separated as on Java's class path. If not given: the environment variable SEANETTLE_CLASSPATH.")
    @Nullable
    String path;

    /** Whether a metric's or encoder's name is that of a class. */
    static boolean isClassName(String name) {
        return name.indexOf('.') >= 0;
    }

    /** A new object of a class, which needs a public constructor without arguments. */
    <T> T create(String className, Class<T> type) {
        try {
            Class<?> found = Class.forName(className, true, loader());
            if (!type.isAssignableFrom(found)) {
                throw new UserError("class " + className + " does not implement " + type.getName());
            }
            Constructor<?> constructor = found.getConstructor();
            return type.cast(constructor.newInstance());
        } catch (ClassNotFoundException e) {
            throw new UserError("there is no class " + className
                    + " on the class path; say where it is with --classpath or SEANETTLE_CLASSPATH");
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new UserError("class " + className
                    + " must be public, not abstract, and have a public constructor without arguments");
        } catch (InvocationTargetException e) {
            throw new UserError("the constructor of " + className + " failed: " + e.getCause());
        } catch (LinkageError e) {
            throw new UserError("class " + className + " cannot be loaded: " + e);
        }
    }

    private ClassLoader loader() {
        List<URL> urls = new ArrayList<>();
        String entries = path != null ? path : System.getenv("SEANETTLE_CLASSPATH");
        if (entries != null) {
            for (String entry : entries.split(File.pathSeparator)) {
                addEntry(entry, urls);
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), UserClasses.class.getClassLoader());
    }

    private static void addEntry(String entry, List<URL> urls) {
        try {
            if (entry.equals("*") || entry.endsWith("/*")) {
                Path folder = FilePaths.path(entry.equals("*") ? "." : entry.substring(0, entry.length() - 2));
                try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
                    for (Path jar : jars) {
                        urls.add(url(jar));
                    }
                }
            } else if (!entry.isEmpty()) {
                urls.add(url(FilePaths.path(entry)));
            }
        } catch (IOException e) {
            throw new UserError("cannot read " + entry + " of the class path: " + FilePaths.reason(e));
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }
}
