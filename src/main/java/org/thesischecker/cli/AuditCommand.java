package org.thesischecker.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code thesis audit}: what was flagged, provable later. */
@Command(
        name = "audit",
        header = "Keep reviews in a ledger, and prove later what was flagged.",
        description = {
            "",
            "\"thesis review --record\" adds a review to the ledger. Entries are only ever added; each is a leaf of a"
                    + " hash tree (RFC 6962) whose head is signed (Ed25519). Whoever keeps a head elsewhere can show later"
                    + " that nothing before it was changed, also by those who hold the key."
        },
        footer = {
            "",
            "Examples:",
            "  thesis audit init --ledger thesis.ledger --key keys/ledger.key --name example.org/theses",
            "  thesis review --as-of 2025-10-31 --record --key keys/ledger.key --who \"A. Strategist\"",
            "  thesis audit log",
            "  thesis audit verify --key keys/ledger.key --against head-of-october.txt",
            "  thesis audit replay --all",
            "  thesis audit export 0 --to evidence-of-october",
            "  thesis audit ack 0 --cause real --sign-with ~/.ssh/id_ed25519",
            "  thesis audit waive --approve waiver.json --sign-with ~/.ssh/id_ed25519"
        })
final class AuditCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec command;

    /** The command with its own commands. */
    static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new AuditCommand())
                .addSubcommand("init", new AuditInitCommand())
                .addSubcommand("log", new AuditLogCommand(surroundings))
                .addSubcommand("verify", new AuditVerifyCommand(surroundings))
                .addSubcommand("replay", new AuditReplayCommand(surroundings))
                .addSubcommand("export", new AuditExportCommand())
                .addSubcommand("ack", new AuditAckCommand(surroundings))
                .addSubcommand("waive", new AuditWaiveCommand(surroundings))
                .addSubcommand("withdraw", new AuditWithdrawCommand(surroundings))
                .addSubcommand("redact", new AuditRedactCommand(surroundings));
    }

    @Override
    public void run() {
        NoCommand.refuse(command);
    }
}
