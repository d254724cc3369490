package org.thesischecker.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.report.RunsResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code thesis audit log}: what is recorded. */
@Command(
        name = "log",
        header = "List the recorded runs: when, by whom, of which day, and what they came to.",
        footer = {"", "Examples:", "  thesis audit log", "  thesis audit log --format json"})
final class AuditLogCommand implements Callable<Integer> {

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private final OutputOptions output;

    AuditLogCommand(Surroundings surroundings) {
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        try (Ledger opened = ledger.opened()) {
            List<RecordedRun> runs = RecordedRun.all(opened);
            if (runs.isEmpty()) {
                throw Refusal.because(
                        ledger.file() + ": no run is recorded in it, so there is nothing to list",
                        "\"thesis review --record\" records one.");
            }
            output.write(new RunsResult(runs));
        }
        return ExitCode.OK.number();
    }
}
