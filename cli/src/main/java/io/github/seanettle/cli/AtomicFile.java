package io.github.seanettle.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears only when it is complete.
 *
 * <p>What is written goes to a hidden file in the same folder, which takes the place of the real one in one step at the end.
 * When the run fails, or is ended by a signal such as Ctrl-C, the hidden file is removed and the real one is as it was.
 */
final class AtomicFile implements Closeable {
    private final Path target;
    private final Path hidden;
    private final OutputStream out;
    private final Thread onExit = new Thread(this::discard, "discard-output");
    private boolean open = true;

    /**
     * Begins to write.
     *
     * @throws IOException if no file can be made in that folder
     */
    AtomicFile(Path target) throws IOException {
        this.target = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        this.hidden = this.target.resolveSibling("." + this.target.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + System.identityHashCode(this) + ".tmp");
        synchronized (this) { // a signal that arrives now has the hook wait until there is something to discard
            this.out = Files.newOutputStream(hidden, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Runtime.getRuntime().addShutdownHook(onExit);
        }
    }

    OutputStream out() {
        return out;
    }

    /** Puts the file into its place. */
    synchronized void complete() throws IOException {
        if (!open) {
            throw new IOException("the run was ended");
        }
        out.close();
        Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        open = false;
    }

    /** Removes what was written, unless it is complete. */
    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The virtual machine is already ending, and the hook has run or will find nothing to do.
        }
    }

    private synchronized void discard() {
        if (!open) {
            return;
        }
        open = false;
        try {
            out.close();
            Files.deleteIfExists(hidden);
        } catch (IOException e) {
            // Nobody is left to tell.
        }
    }
}
