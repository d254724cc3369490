package org.thesischecker.cli;

import java.util.Optional;
import java.util.OptionalLong;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.ActEntry;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RunEntry;
import org.thesischecker.ledger.Statement;

/** A number that is to be of a run, and is not: runs and what people say of them are numbered together. */
final class NoRun {

    private static final String LIST = "\"thesis audit log\" lists them.";

    private final Ledger ledger;
    private final long number;

    NoRun(Ledger ledger, long number) {
        this.ledger = ledger;
        this.number = number;
    }

    /** Says what there is instead. */
    Refusal refusal() {
        Optional<byte[]> entry = ledger.entry(number);
        if (entry.isEmpty()) {
            return Refusal.because("There is no run %d in the ledger.".formatted(number), LIST + " Nothing was done.");
        }
        if (entry.flatMap(RunEntry::parse).isPresent()) {
            return Refusal.because(
                    "What run %d recorded is not in the ledger.".formatted(number),
                    "See \"thesis audit verify\". Nothing was done.");
        }
        Optional<Act> act = entry.flatMap(ActEntry::parse)
                .flatMap(found -> ledger.content(found.statement()))
                .flatMap(Statement::parse)
                .map(Statement::act);
        OptionalLong run = act.map(NoRun::run).orElse(OptionalLong.empty());
        return Refusal.because(
                "Entry %d is no run: it is %s."
                        .formatted(number, act.map(NoRun::words).orElse("something else")),
                (run.isPresent()
                                ? "Name run %d, or another one: \"thesis audit log\" lists them."
                                        .formatted(run.getAsLong())
                                : "Name a run: " + LIST)
                        + " Nothing was done.");
    }

    private static OptionalLong run(Act act) {
        if (act instanceof Act.Acknowledgement seen) {
            return OptionalLong.of(seen.run());
        }
        return act instanceof Act.Waiver waiver ? OptionalLong.of(waiver.run()) : OptionalLong.empty();
    }

    private static String words(Act act) {
        if (act instanceof Act.Acknowledgement seen) {
            return "an acknowledgement of run " + seen.run();
        }
        if (act instanceof Act.Waiver waiver) {
            return "a waiver of %s in run %d".formatted(waiver.about().id(), waiver.run());
        }
        return act instanceof Act.Withdrawal withdrawal
                ? "a withdrawal of entry " + withdrawal.entry()
                : "a redaction in entry " + ((Act.Redaction) act).entry();
    }
}
