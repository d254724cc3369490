package org.thesischecker.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.ledger.Kept;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RunEntry;
import org.thesischecker.ledger.Snapshot;
import org.thesischecker.regression.DiffSide;

/** The rules and facts that runs recorded, loaded again; each set of files once. */
public final class RecordedBooks {

    private final Ledger ledger;
    private final Map<Map<String, String>, Optional<Observations>> facts = new HashMap<>();
    private final Map<List<Object>, Optional<List<Book>>> books = new HashMap<>();

    public RecordedBooks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The recorded rows of a run; empty when they are gone or do not load any more. */
    Optional<Observations> observations(RunEntry run) {
        return facts.computeIfAbsent(
                run.facts(),
                any -> files(run)
                        .flatMap(
                                files -> Observations.load(files.factsFolders()).value()));
    }

    /** A recorded book of a run; empty when it is gone or does not load any more. */
    Optional<Book> book(RunEntry run, String id) {
        return observations(run)
                .flatMap(rows -> books(run, rows))
                .flatMap(
                        all -> all.stream().filter(book -> book.id().equals(id)).findFirst());
    }

    /** The recorded rules of one run on the recorded facts of another; empty when they do not load together. */
    Optional<DiffSide> side(RunEntry rules, RunEntry on) {
        return observations(on).flatMap(rows -> books(rules, rows).map(all -> new DiffSide(all, rows)));
    }

    private Optional<List<Book>> books(RunEntry rules, Observations rows) {
        return books.computeIfAbsent(
                List.of(rules.rules(), rows),
                any -> files(rules)
                        .flatMap(files -> BookLoader.loadAll(files.rulesFolder(), rows.dictionary())
                                .value()));
    }

    private Optional<Snapshot> files(RunEntry run) {
        return new Kept(ledger, run).files();
    }
}
