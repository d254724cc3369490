package org.thesischecker.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thesis audit withdraw}: an acknowledgement or a waiver is taken back. */
@Command(
        name = "withdraw",
        header = "Take back an acknowledgement or a waiver; the entry stays, with one more that says so.",
        description = {
            "",
            "A waiver that is taken back no longer moves the gate. One person is enough: it only makes the gate"
                    + " stricter. It takes a reason: --reason."
        },
        footer = {
            "",
            "Example:",
            "  thesis audit withdraw 7 --reason \"The census is out\" --sign-with ~/.ssh/id_ed25519"
        })
final class AuditWithdrawCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "ENTRY", description = "The number of the entry, as \"thesis audit log\" has it.")
    private long entry;

    @Mixin
    private final ActOptions act;

    AuditWithdrawCommand(Surroundings surroundings) {
        this.act = new ActOptions(surroundings);
    }

    @Override
    public Integer call() {
        act.mustReason("what is taken back");
        try (Ledger opened = act.ledger().openedToWrite()) {
            NoEntry.refuse(opened, entry);
            ActOptions.Added added = act.add(opened, new Act.Withdrawal(entry));
            Objects.requireNonNull(command)
                    .commandLine()
                    .getOut()
                    .println("Entry %d is taken back by entry %d, by %s.".formatted(entry, added.number(), added.by()));
        }
        return ExitCode.OK.number();
    }
}
