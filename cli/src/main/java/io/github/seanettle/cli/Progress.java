package io.github.seanettle.cli;

import io.github.seanettle.match.PairProgress;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far the pairs are, how many are done a second, and the time left. Elsewhere it shows nothing. */
final class Progress implements PairProgress, AutoCloseable {
    private static final int UPDATE_MILLIS = 200;

    private final @Nullable ProgressBar bar;

    Progress(String task, long pairs, Console console, TerminalLine screen) {
        bar = console.errIsTerminal() ? bar(task, pairs, screen) : null;
    }

    private static ProgressBar bar(String task, long pairs, TerminalLine screen) {
        boolean many = pairs >= 10_000_000;
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(pairs)
                .setUnit(many ? " M pairs" : " pairs", many ? 1_000_000 : 1)
                .showSpeed(new DecimalFormat(many ? "#,##0.0" : "#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setSpeedUnit(ChronoUnit.SECONDS)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .continuousUpdate()
                .clearDisplayOnFinish()
                .setConsumer(screen)
                .build();
    }

    @Override
    public void done(long pairs, long ofPairs) {
        if (bar != null) {
            bar.maxHint(ofPairs);
            bar.stepTo(pairs);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
