package org.thesischecker.cli;

import java.time.Duration;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on stderr that tells how much of a file is read: for a person, once it has taken more than a second. */
final class SweepProgress implements LongConsumer, AutoCloseable {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long MEGABYTE = 1_000_000;

    private final boolean wanted;
    private final long total;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    /**
     * A bar.
     *
     * @param wanted whether somebody watches
     * @param total bytes of the file
     */
    SweepProgress(boolean wanted, long total) {
        this.wanted = wanted;
        this.total = total;
    }

    @Override
    public void accept(long bytes) {
        if (!wanted) {
            return;
        }
        if (bar == null && System.nanoTime() - start > PATIENCE) {
            bar = bar();
        }
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Sweep")
                .setInitialMax(total)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, 80))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
