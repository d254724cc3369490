package org.thesischecker.cli;

import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.thesischecker.book.Book;
import org.thesischecker.engine.WarmUp;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.report.register.Register;
import org.thesischecker.report.register.RegistersResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code thesis audit log}: registers of what is recorded. */
@Command(
        name = "log",
        header = "Show the registers of a period: runs and gaps, triggers, late inputs, rule changes, sources.",
        description = {
            "",
            "Each register says what it rests on. Runs, triggers and rule changes come from the ledger, and from git where the "
                    + "rules are in a repository; late inputs, sources, errata and the matrix from the rules and facts in use. "
                    + "A risk factor that some run could not judge is never shown as one that did not fire."
        },
        footer = {
            "",
            "Examples:",
            "  thesis audit log",
            "      The runs, and each week without one, up to today.",
            "  thesis audit log --register triggers --from 2025-10-01 --to 2025-12-31",
            "      What fired in a quarter.",
            "  thesis audit log --register all --report xlsx=registers.xlsx --report json=registers.json",
            "      Every register, as sheets of a workbook and for programs."
        })
final class AuditLogCommand implements Callable<Integer> {

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private final RegisterOptions registers;

    @Mixin
    private final PeopleOptions people = new PeopleOptions();

    @Mixin
    private final BookOptions books = new BookOptions();

    @Mixin
    private final FactFolders facts = new FactFolders();

    @Mixin
    private final OutputOptions output;

    AuditLogCommand(Surroundings surroundings) {
        this.registers = new RegisterOptions(surroundings);
        this.output = new OutputOptions(surroundings, Format.REGISTERS);
    }

    @Override
    public Integer call() {
        output.check();
        registers.check();
        try (Ledger opened = ledger.opened()) {
            List<RecordedRun> runs = RecordedRun.all(opened);
            if (runs.isEmpty()) {
                throw Refusal.because(
                        ledger.file() + ": no run is recorded in it, so there is nothing to list",
                        "\"thesis review --record\" records one.");
            }
            output.write(result(opened, runs));
        }
        return ExitCode.OK.number();
    }

    private RegistersResult result(Ledger opened, List<RecordedRun> runs) {
        Set<Register> wanted = registers.wanted();
        var window = registers.window(runs);
        Collection<String> recorded = recorded(runs);
        boolean ofLedger = wanted.stream().allMatch(Register::needsNoFacts);
        if (!wanted.stream().allMatch(Register::isOfLedger)) {
            WarmUp.begin();
        }
        Observations observations =
                ofLedger ? Observations.of(new Dictionary(List.of(), List.of()), List.of()) : facts.observations();
        List<Book> inUse = ofLedger ? List.of() : Opened.chosen(books, observations);
        Registers made = new Registers(opened, runs, window, people.people(), recorded, books, inUse, observations);
        return new RegistersResult(
                ledger.file().toString(),
                window,
                made.warnings(),
                wanted.stream().map(made::listing).toList());
    }

    /** The books whose runs are told: those that were asked for, or all that the ledger has. */
    private Collection<String> recorded(List<RecordedRun> runs) {
        Set<String> known = new TreeSet<>();
        runs.forEach(run -> known.addAll(run.entry().books().keySet()));
        if (books.books().isEmpty()) {
            return known;
        }
        books.books().stream()
                .filter(id ->
                        !known.contains(id) && !Files.isDirectory(books.rules().resolve(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw books.given()
                            .unknown(
                                    "--book",
                                    id,
                                    "there is no such book, neither recorded nor in use",
                                    List.copyOf(known));
                });
        return new TreeSet<>(books.books());
    }
}
