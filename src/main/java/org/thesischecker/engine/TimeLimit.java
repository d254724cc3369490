package org.thesischecker.engine;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a round of rules within a bound of time. */
final class TimeLimit {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ExecutorService WORKERS = Executors.newCachedThreadPool(work -> {
        Thread worker = new Thread(work, "rules");
        worker.setDaemon(true);
        return worker;
    });

    private TimeLimit() {}

    /**
     * Runs the work; when the time is over, asks it to stop and does not wait longer.
     *
     * @throws RulesFailed when the work throws or takes too long
     */
    static void run(Runnable work, Runnable stop) {
        Future<?> running = WORKERS.submit(work);
        try {
            running.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            stop.run();
            throw new RulesFailed("no result within " + LIMIT.toSeconds() + " seconds", late);
        } catch (ExecutionException failed) {
            throw new RulesFailed("a rule failed while matching", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RulesFailed("interrupted", interrupted);
        }
    }
}
