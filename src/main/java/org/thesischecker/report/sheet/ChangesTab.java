package org.thesischecker.report.sheet;

import java.util.List;
import org.thesischecker.history.Changes;
import org.thesischecker.history.Flip;
import org.thesischecker.report.CauseWords;
import org.thesischecker.report.FlipWords;
import org.thesischecker.report.sheet.Tab.Column;

/** A row for each thesis, risk factor or part that stands elsewhere than before, with the cause. */
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
