package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.PersonEntries;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.register.ErrataRegister;
import org.thesischecker.register.LateInputs;
import org.thesischecker.register.Matrix;
import org.thesischecker.register.PeopleRegister;
import org.thesischecker.register.RecordedBooks;
import org.thesischecker.register.RuleChanges;
import org.thesischecker.register.RunsRegister;
import org.thesischecker.register.SourcesRegister;
import org.thesischecker.register.TriggersRegister;
import org.thesischecker.register.Window;
import org.thesischecker.report.register.Listing;
import org.thesischecker.report.register.Register;
import org.thesischecker.report.register.RegistersResult;

/**
 * Makes registers of a ledger.
 *
 * @param people whose keys are whose
 * @param recorded the books whose runs are told
 * @param books the rules in use; empty where none of the registers needs them
 * @param observations the facts in use; without rows where none of the registers needs them
 */
record Registers(
        Ledger ledger,
        List<RecordedRun> runs,
        Window window,
        People people,
        Collection<String> recorded,
        BookOptions options,
        List<Book> books,
        Observations observations) {

    Listing listing(Register register) {
        return switch (register) {
            case RUNS -> RegistersResult.of(RunsRegister.of(runs, recorded, window));
            case TRIGGERS ->
                RegistersResult.of(TriggersRegister.of(
                        ledger,
                        runs,
                        Opened.orRefuse(PersonEntries.read(ledger, people), ExitCode.INVALID),
                        recorded,
                        window));
            case PEOPLE ->
                RegistersResult.of(Opened.orRefuse(PeopleRegister.of(ledger, people, window), ExitCode.INVALID));
            case LATE_INPUTS ->
                RegistersResult.of(
                        LateInputs.of(books, observations, new RecordedBooks(ledger), runs, window), books, window);
            case RULE_CHANGES ->
                RegistersResult.of(Opened.orRefuse(
                        RuleChanges.of(ledger, runs, recorded, options.rules(), window), ExitCode.RULES));
            case SOURCES -> RegistersResult.of(SourcesRegister.of(books, observations, window));
            case ERRATA -> RegistersResult.of(ErrataRegister.of(books, observations, window));
            case MATRIX -> RegistersResult.of(matrix(), books);
        };
    }

    private Matrix matrix() {
        List<Matrix.Row> rows = new ArrayList<>();
        for (Book book : books) {
            List<Cases> cases = Opened.orRefuse(
                    CasesLoader.loadAll(options.rules().resolve(book.id()), book, observations.dictionary()),
                    ExitCode.INVALID);
            rows.addAll(Matrix.of(book, cases, ledger, runs, window));
        }
        return new Matrix(rows);
    }

    /** What a reader has to know before relying on any of it. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (runs.stream().noneMatch(run -> window.has(run.entry().asOf()))) {
            warnings.add("No run has its as-of date in this period.");
        }
        if (window.to().isAfter(window.today())) {
            warnings.add("%s is to come: today is %s.".formatted(window.to(), window.today()));
        }
        Set<String> ofLedger = new TreeSet<>();
        runs.forEach(run -> ofLedger.addAll(run.entry().books().keySet()));
        recorded.stream()
                .filter(id -> !ofLedger.contains(id))
                .forEach(id -> warnings.add("No run of the book %s is recorded in this ledger.".formatted(id)));
        if (!books.isEmpty()) {
            warnings.addAll(ofRules(ofLedger));
        }
        return warnings;
    }

    private List<String> ofRules(Set<String> ofLedger) {
        List<String> warnings = new ArrayList<>();
        Set<String> inUse = new TreeSet<>();
        books.forEach(book -> inUse.add(book.id()));
        recorded.stream()
                .filter(id -> ofLedger.contains(id) && !inUse.contains(id))
                .forEach(id -> warnings.add(
                        "The ledger has runs of the book %s, which is not among the rules in %s: what rests on the rules in use says nothing of it."
                                .formatted(id, options.rules())));
        for (Book book : books) {
            if (!ofLedger.contains(book.id())) {
                warnings.add("No run of the book %s is recorded in this ledger.".formatted(book.id()));
            } else {
                RecordedRun last = runs.stream()
                        .filter(run -> run.entry().books().containsKey(book.id()))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
                if (!Map.entry(book.id(), book.rulePack())
                        .equals(Map.entry(book.id(), last.entry().books().get(book.id())))) {
                    warnings.add("The rules in use of the book %s are not those of its last recorded run, %d."
                            .formatted(book.id(), last.number()));
                }
            }
        }
        return warnings;
    }
}
