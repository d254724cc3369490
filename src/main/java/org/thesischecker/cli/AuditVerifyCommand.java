package org.thesischecker.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.Verification;
import org.thesischecker.report.VerificationResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thesis audit verify}: whether a ledger is what was recorded. */
@Command(
        name = "verify",
        header = "Verify the whole ledger: each entry, what it names, the tree above, and the signed heads.",
        description = {
            "",
            "Exits with 1 when anything is not as it was recorded. A ledger that was cut or made anew with its key is"
                    + " found by a head that was kept elsewhere: --against."
        },
        footer = {
            "",
            "Examples:",
            "  thesis audit verify --key keys/ledger.key",
            "  thesis audit verify --key keys/ledger.key --against head-of-october.txt"
        })
final class AuditVerifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "A head of this ledger that was kept elsewhere; can be given several times.")
    private List<Path> against = new ArrayList<>();

    @Option(
            names = "--save-head",
            paramLabel = "FILE",
            description = "Also write the signed head to a file, to keep elsewhere.")
    private @Nullable Path saved;

    @Mixin
    private final OutputOptions output;

    AuditVerifyCommand(Surroundings surroundings) {
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        Map<String, String> earlier = new LinkedHashMap<>();
        against.forEach(file -> earlier.put(file.toString(), new HeadFile(file).note(ledger.given())));
        try (Ledger opened = ledger.openedForAnyKey()) {
            HeldAgainst.Outcome outcome = new HeldAgainst(ledger.verifier(), earlier).verified(opened);
            Verification verification = outcome.verification();
            if (verification.entries() == 0 && earlier.isEmpty() && verification.holds()) {
                throw Refusal.because(
                        ledger.file() + ": it has no entry, so there is nothing to verify",
                        "\"thesis review --record\" records one.");
            }
            verification.headOrEmpty().filter(head -> verification.holds()).ifPresent(this::save);
            output.write(new VerificationResult(
                    ledger.file().toString(), verification, earlier.size(), outcome.ofAnother()));
            return exitCode(outcome);
        }
    }

    private void save(String head) {
        if (saved != null) {
            Path target = new ReportFiles("--save-head", List.of()).target(saved);
            WholeFiles.write("--save-head", Map.of(target, head.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private int exitCode(HeldAgainst.Outcome outcome) {
        if (outcome.verification().holds()) {
            return ExitCode.OK.number();
        }
        Objects.requireNonNull(command)
                .commandLine()
                .getErr()
                .println(
                        outcome.ofAnother()
                                ? "The verification failed: see what is listed above. A key or a head is of another"
                                        + " ledger, or this one was made anew."
                                : "The verification failed: the ledger is not as it was recorded.");
        return ExitCode.GATE.number();
    }
}
