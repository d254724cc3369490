package org.thesischecker.report.sheet;

import java.util.List;
import java.util.function.Predicate;
import org.thesischecker.book.Subject;
import org.thesischecker.history.Changes;
import org.thesischecker.history.Flip;
import org.thesischecker.history.History;
import org.thesischecker.report.CauseWords;
import org.thesischecker.report.FlipWords;
import org.thesischecker.report.sheet.Tab.Column;

/** A row each time that a thesis, risk factor or part came to stand elsewhere, with the cause. */
final class ChangesTab {

    private static final List<Column> COLUMNS = List.of(
            new Column("Thesis or risk factor", 36),
            new Column("Book", 24),
            new Column("What", 20),
            new Column("Before", 14),
            new Column("After", 14),
            new Column("Since", 12),
            new Column("On", 12),
            new Column("Because", 100));

    private ChangesTab() {}

    static Tab of(Changes changes) {
        return new Tab(
                "Changes",
                COLUMNS,
                changes.books().stream()
                        .flatMap(book -> book.flips().stream()
                                .map(flip -> row(book.now().book().id(), flip)))
                        .toList());
    }

    /** The same of every week since the report. */
    static Tab of(History history, Predicate<Subject> wanted) {
        return new Tab(
                "History",
                COLUMNS,
                history.books().stream()
                        .flatMap(book -> book.flips().stream()
                                .filter(flip -> wanted.test(flip.tracked().subject()))
                                .map(flip -> row(book.book().id(), flip)))
                        .toList());
    }

    private static List<Entry> row(String book, Flip flip) {
        return List.of(
                Entry.of(flip.tracked().id()),
                Entry.of(book),
                Entry.of(FlipWords.kind(flip.kind())),
                Entry.of(flip.before().word()),
                Entry.of(flip.after().word()),
                Entry.of(flip.since()),
                Entry.of(flip.on()),
                Entry.of(String.join("\n", CauseWords.of(flip))));
    }
}
