package org.thesischecker.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on stderr that tells how many steps are done: for a person, once it has taken more than a second. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private final String task;
    private final boolean wanted;
    private final long total;
    private final long start = System.nanoTime();
    private long done;
    private @Nullable ProgressBar bar;

    /**
     * A bar.
     *
     * @param wanted whether somebody watches
     * @param total how many steps there are
     */
    Progress(String task, boolean wanted, long total) {
        this.task = task;
        this.wanted = wanted;
        this.total = total;
    }

    /** One more step is done, by any thread. */
    synchronized void step() {
        done++;
        if (wanted && bar == null && System.nanoTime() - start > PATIENCE) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, 80))
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
