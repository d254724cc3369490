package org.thesischecker.report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.history.History;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.ScoreWords;
import org.thesischecker.report.sheet.Tab.Column;

/** The sheets of a review. */
final class ReviewTabs {

    private ReviewTabs() {}

    static List<Tab> of(ReviewResult result) {
        Optional<Tab> changes = result.changes().map(ChangesTab::of);
        return Stream.of(
                        Stream.of(ScorecardTab.of(result)),
                        result.history().map(history -> totals(history, result)).stream(),
                        changes.stream(),
                        Stream.of(
                                FactorsTab.of(result.shown()),
                                EvidenceTab.of(result.shown()),
                                UnjudgedTab.of(result.shown())),
                        PeopleTab.of(result).stream(),
                        result.history().map(history -> past(history, result)).stream(),
                        Stream.of(about(result)))
                .flatMap(tabs -> tabs)
                .toList();
    }

    /** How many theses came out how, and how good the forecasts were. */
    private static Tab totals(History history, ReviewResult result) {
        List<List<Entry>> rows = new ArrayList<>();
        for (History.OfBook book : history.books()) {
            String id = book.book().id();
            ScoreWords.counts(ScoreWords.wanted(book.scorecard(), result.asked()))
                    .forEach((outcome, count) ->
                            rows.add(List.of(Entry.of(id), Entry.of(outcome), Entry.of(BigDecimal.valueOf(count)))));
            ScoreWords.notes(book.scorecard(), result.asked())
                    .forEach(note -> rows.add(List.of(Entry.of(id), Entry.of(note), Entry.NONE)));
        }
        return new Tab(
                "Totals", List.of(new Column("Book", 24), new Column("What", 100), new Column("Theses", 10)), rows);
    }

    private static Tab past(History history, ReviewResult result) {
        List<Book> books = history.books().stream().map(History.OfBook::book).toList();
        return ChangesTab.of(history, subject -> result.asked().wants(subject, books));
    }

    /** What the workbook rests on, and that it is no advice. */
    private static Tab about(ReviewResult result) {
        return new Tab(
                "About",
                List.of(new Column("What this rests on", 100)),
                result.provenance().stream()
                        .map(line -> List.of(Entry.of(line)))
                        .toList());
    }
}
