package io.github.seanettle.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * The line on the terminal that is drawn again and again. Results that go to the same terminal have it cleared first; both
 * hold this object's lock.
 */
final class TerminalLine implements ProgressBarConsumer {
    private final Console console;
    private boolean drawn;

    TerminalLine(Console console) {
        this.console = console;
    }

    @Override
    public int getMaxRenderedLength() {
        return console.columns() - 1;
    }

    @Override
    public synchronized void accept(String line) {
        console.err().print("\r" + line);
        console.err().flush();
        drawn = true;
    }

    @Override
    public synchronized void clear() {
        if (drawn) {
            console.err().print("\r" + " ".repeat(getMaxRenderedLength()) + "\r");
            console.err().flush();
            drawn = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
