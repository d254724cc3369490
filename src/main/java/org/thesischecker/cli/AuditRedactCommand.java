package org.thesischecker.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.PersonEntries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thesis audit redact}: what an entry holds about a person is dropped. */
@Command(
        name = "redact",
        header = "Drop a name, a reason or a signature for good; a marker stays, and every proof holds.",
        description = {
            "",
            "Entries have only the salted hash of what is about a person. The text behind it is overwritten, and an"
                    + " entry says who dropped it and why, so --reason has to be given. Copies of the ledger and evidence packs that were given away"
                    + " keep it."
        },
        footer = {
            "",
            "Example:",
            "  thesis audit redact 7 --text reason --reason \"It named a client\" --sign-with ~/.ssh/id_ed25519"
        })
final class AuditRedactCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "ENTRY", description = "The number of the entry, as \"thesis audit log\" has it.")
    private long entry;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            required = true,
            description = "What to drop: who (of a run), by, requested-by, approved-by, reason, or a signature such as "
                    + "by-signature.")
    private String text = "";

    @Mixin
    private final ActOptions act;

    AuditRedactCommand(Surroundings surroundings) {
        this.act = new ActOptions(surroundings);
    }

    @Override
    public Integer call() {
        act.mustReason("what is dropped");
        try (Ledger opened = act.ledger().openedToWrite()) {
            NoEntry.refuse(opened, entry);
            Map<String, String> personal = PersonEntries.personal(opened, entry);
            String hash = personal.get(text);
            if (hash == null) {
                throw act.person()
                        .given()
                        .unknown(
                                "--text",
                                text,
                                "entry %d holds no such text about a person".formatted(entry),
                                List.copyOf(personal.keySet()));
            }
            ActOptions.Added added = act.add(opened, new Act.Redaction(entry, text, hash));
            Objects.requireNonNull(command)
                    .commandLine()
                    .getOut()
                    .println("Dropped %s of entry %d; entry %d says so, by %s."
                            .formatted(text, entry, added.number(), added.by()));
        }
        return ExitCode.OK.number();
    }
}
