package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.engine.WarmUp;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.Runs;
import org.thesischecker.report.ReplayResult;
import org.thesischecker.report.ReviewResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thesis audit replay}: recorded runs, judged again. */
@Command(
        name = "replay",
        header = "Judge recorded runs again on their recorded rules and facts, and compare byte for byte.",
        description = {"", "Exits with 1 when one comes to something else; it says where, and with what it was made."},
        footer = {"", "Examples:", "  thesis audit replay 0", "  thesis audit replay --all"})
final class AuditReplayCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "RUN",
            description = "The numbers of runs, as \"thesis audit log\" has them.")
    private List<Long> numbers = new ArrayList<>();

    @Option(names = "--all", description = "All runs.")
    private boolean all;

    @Mixin
    private final OutputOptions output;

    private final Surroundings surroundings;

    AuditReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        if (all == !numbers.isEmpty()) {
            throw Refusal.because("Which runs?", "Name their numbers, or give --all.");
        }
        WarmUp.begin();
        try (Ledger opened = ledger.opened()) {
            Runs runs = new Runs(opened, review -> ReviewResult.of(review).json());
            List<Runs.Replayed> replayed = all ? everything(opened, runs) : named(opened, runs);
            ReplayResult result = new ReplayResult(replayed);
            output.write(result);
            return exitCode(result.different());
        }
    }

    private List<Runs.Replayed> everything(Ledger opened, Runs runs) {
        long size = opened.size();
        List<Runs.Replayed> replayed;
        try (Progress progress = new Progress("Replay", surroundings.watched(), size)) {
            replayed = LongStream.range(0, size)
                    .boxed()
                    .flatMap(number -> {
                        var one = runs.replay(number).stream();
                        progress.step();
                        return one;
                    })
                    .toList();
        }
        if (replayed.isEmpty()) {
            throw Refusal.because(
                    ledger.file() + ": no run is recorded in it, so there is nothing to replay",
                    "\"thesis review --record\" records one.");
        }
        return replayed;
    }

    private List<Runs.Replayed> named(Ledger opened, Runs runs) {
        return numbers.stream()
                .map(number -> runs.replay(number).orElseThrow(() -> new NoRun(opened, number).refusal()))
                .toList();
    }

    private int exitCode(long different) {
        if (different == 0) {
            return ExitCode.OK.number();
        }
        Objects.requireNonNull(command)
                .commandLine()
                .getErr()
                .println("The replay failed: " + different + (different == 1 ? " run" : " runs")
                        + " came to something else than was recorded.");
        return ExitCode.GATE.number();
    }
}
