package org.thesischecker.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thesis audit ack}: somebody has seen what a run says. */
@Command(
        name = "ack",
        header = "Say that you have seen what a recorded run says, and whether the world is so or the data.",
        description = {
            "",
            "It moves no verdict and no gate; it is shown beside both. Signed with a key that the file of people has,"
                    + " your name is proven; otherwise it is only claimed, and shown so."
        },
        footer = {
            "",
            "Examples:",
            "  thesis audit ack 4 --thesis csp-capex-2025 --cause real --sign-with ~/.ssh/id_ed25519",
            "  thesis audit ack 4 --cause data-issue --reason \"The census is late\" --who \"A. Strategist\""
        })
final class AuditAckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "RUN", description = "The number of the run, as \"thesis audit log\" has it.")
    private long run;

    @Mixin
    private final AboutOptions about = new AboutOptions();

    @Option(
            names = "--cause",
            paramLabel = "CAUSE",
            required = true,
            description = "Why it was raised: real, or data-issue (a reading is wrong, late or missing).")
    private String cause = "";

    @Mixin
    private final ActOptions act;

    AuditAckCommand(Surroundings surroundings) {
        this.act = new ActOptions(surroundings);
    }

    @Override
    public Integer call() {
        Act.Cause seenAs = act.person().given().word("--cause", Act.Cause.class, cause);
        try (Ledger opened = act.ledger().openedToWrite()) {
            Optional<About> seen = about.about(opened, run);
            ActOptions.Added added = act.add(opened, new Act.Acknowledgement(run, seen, seenAs));
            Objects.requireNonNull(command)
                    .commandLine()
                    .getOut()
                    .println("Acknowledged as entry %d: %s in run %d, seen by %s."
                            .formatted(added.number(), words(seen), run, added.by()));
        }
        return ExitCode.OK.number();
    }

    private static String words(Optional<About> seen) {
        return seen.map(one -> one.id() + " " + one.state()).orElse("everything");
    }
}
