package org.thesischecker.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntUnaryOperator;
import org.thesischecker.model.Decimals;

/**
 * Runs a round of rules within bounds.
 *
 * @param firings the most firings in a round
 * @param time the longest a round may take
 */
record Bounds(int firings, Duration time) {

    static final Bounds STANDARD = new Bounds(1_000_000, Duration.ofSeconds(30));

    private static final ExecutorService WORKERS = Executors.newCachedThreadPool(work -> {
        Thread worker = new Thread(work, "rules");
        worker.setDaemon(true);
        return worker;
    });

    /**
     * Runs a round that cannot take long, on the caller's thread.
     *
     * @param round fires at most so many times, and says how often it did
     * @throws RulesFailed when the round throws, or does not come to an end within the bound on firings
     */
    void runHere(IntUnaryOperator round) {
        int fired;
        try {
            fired = round.applyAsInt(firings);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failed) {
            throw RulesFailed.of(failed);
        }
        if (fired >= firings) {
            throw new RulesFailed("no end after %s firings".formatted(firings), null);
        }
    }

    /**
     * Runs a round; when the time is over, asks it to stop and does not wait longer.
     *
     * @param round fires at most so many times, and says how often it did
     * @throws RulesFailed when the round throws, or does not come to an end within the bounds
     */
    void run(IntUnaryOperator round, Runnable stop) {
        Future<Integer> running = WORKERS.submit(() -> round.applyAsInt(firings));
        try {
            if (running.get(time.toMillis(), TimeUnit.MILLISECONDS) >= firings) {
                throw new RulesFailed("no end after %s firings".formatted(firings), null);
            }
        } catch (TimeoutException late) {
            stop.run();
            String seconds = Decimals.text(BigDecimal.valueOf(time.toMillis(), 3));
            throw new RulesFailed("no result within %s seconds".formatted(seconds), late);
        } catch (ExecutionException failed) {
            throw RulesFailed.of(Objects.requireNonNull(failed.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RulesFailed("interrupted", interrupted);
        }
    }
}
