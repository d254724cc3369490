package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Acts;
import org.thesischecker.ledger.Draft;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.Role;
import org.thesischecker.ledger.ssh.SshSignature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thesis audit waive}: for a while a gate lets pass what a run says; one asks, another approves. */
@Command(
        name = "waive",
        header = "Let a gate pass what a recorded run says, for a while: one person asks, another approves.",
        description = {
            "",
            "A waiver is about one thesis or risk factor in the state that the run has, until a day. It moves no"
                    + " verdict, only what \"thesis review --fail-on\" does. Both sign with keys that the file of people"
                    + " has; whoever asks cannot approve."
        },
        footer = {
            "",
            "Examples:",
            "  thesis audit waive 4 --thesis csp-capex-2025 --reason \"Figure due in May\" --expires 2026-05-31 \\",
            "      --approver \"B. Head\" --sign-with ~/.ssh/id_ed25519 --request waiver.json",
            "  thesis audit waive --show waiver.json",
            "  thesis audit waive --approve waiver.json --sign-with ~/.ssh/id_ed25519"
        })
final class AuditWaiveCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final WaiverOptions asking;

    @Option(names = "--show", paramLabel = "FILE", description = "Show what somebody asks for, and stop.")
    private @Nullable Path show;

    @Option(
            names = "--approve",
            paramLabel = "FILE",
            description = "Approve what somebody asks for, and add it to the ledger.")
    private @Nullable Path approve;

    @Mixin
    private final ActOptions act;

    AuditWaiveCommand(Surroundings surroundings) {
        this.act = new ActOptions(surroundings);
        this.asking = new WaiverOptions(surroundings);
    }

    @Override
    public Integer call() {
        long ways = Stream.of(asking.isAsked(), show != null, approve != null)
                .filter(given -> given)
                .count();
        if (ways != 1) {
            throw Refusal.because(
                    "What is to be done?",
                    "Ask with --request FILE, look with --show FILE, or approve with --approve FILE. Nothing was"
                            + " done.");
        }
        if (show != null) {
            Draft asked = new WaiverRequest(show, "--show").draft(act.person().given());
            say(WaiverRequest.text(asked, act.person().people(), act.now()));
        } else if (approve != null) {
            approve(approve);
        } else {
            ask();
        }
        return ExitCode.OK.number();
    }

    private void ask() {
        act.person().mustSign();
        try (Ledger opened = act.ledger().opened()) {
            Draft draft = asking.draft(opened, act);
            Draft signed = act.person().signed(draft, Role.REQUESTED_BY, act.now());
            Draft asked =
                    Opened.orRefuse(new Acts(opened, act.person().people()).asked(signed, act.now()), ExitCode.INVALID);
            Path file = asking.write(asked.json());
            say("Asked: %s. %s looks at it and approves it with:".formatted(file, asked.text(Role.APPROVED_BY.word())));
            say("  thesis audit waive --show " + file);
            say("  thesis audit waive --approve %s --sign-with KEY".formatted(file));
        }
    }

    private void approve(Path file) {
        act.person().mustSign();
        Draft asked = new WaiverRequest(file, "--approve").draft(act.person().given());
        try (Ledger opened = act.ledger().openedToWrite()) {
            Draft signed = act.person().signed(asked, Role.APPROVED_BY, act.now());
            long number = Opened.orRefuse(
                    new Acts(opened, act.person().people())
                            .add(signed, act.now(), act.ledger().signer()),
                    ExitCode.INVALID);
            say(WaiverRequest.text(asked, act.person().people(), act.now()));
            say("Approved by %s (%s) and waived as entry %d."
                    .formatted(
                            asked.text(Role.APPROVED_BY.word()),
                            fingerprint(
                                    Objects.requireNonNull(signed.signatures().get(Role.APPROVED_BY))),
                            number));
        }
    }

    private static String fingerprint(SshSignature signature) {
        return signature.key().fingerprint();
    }

    private void say(String line) {
        Objects.requireNonNull(command).commandLine().getOut().println(line);
    }
}
