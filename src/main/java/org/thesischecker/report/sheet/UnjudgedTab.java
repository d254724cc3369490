package org.thesischecker.report.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.Unverified;
import org.thesischecker.report.sheet.Tab.Column;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;

/** A row for each input that is not usable, or for each reason why nothing can be said. */
final class UnjudgedTab {

    private static final List<Column> COLUMNS = List.of(
            new Column("Thesis or risk factor", 30),
            new Column("Kind", 12),
            new Column("Book", 24),
            new Column("Stands", 14),
            new Column("Input", 50),
            new Column("Reason", 18),
            new Column("Blocks", 8),
            new Column("Note", 50),
            new Column("Possible once known", 34));

    private UnjudgedTab() {}

    static Tab of(Review review) {
        return new Tab(
                "Not judged",
                COLUMNS,
                review.books().stream().flatMap(UnjudgedTab::rows).toList());
    }

    private static Stream<List<Entry>> rows(BookReview book) {
        Stream<List<Entry>> theses = book.theses().stream().flatMap(thesis -> {
            String possible =
                    thesis.possible().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
            return thesis.unverified().stream()
                    .map(item -> row(
                            thesis.thesis().id(),
                            "thesis",
                            thesis.book(),
                            thesis.verdict().name(),
                            item,
                            possible));
        });
        Stream<List<Entry>> factors = book.riskFactors().stream()
                .flatMap(factor -> factor.unverified().stream()
                        .map(item -> row(
                                factor.riskFactor().id(),
                                "risk factor",
                                factor.book(),
                                factor.state().name(),
                                item,
                                "")));
        return Stream.concat(theses, factors);
    }

    private static List<Entry> row(
            String id, String kind, String book, String stands, Unverified item, String possible) {
        return List.of(
                Entry.of(id),
                Entry.of(kind),
                Entry.of(book),
                Entry.of(stands),
                Entry.of(item.input()),
                Entry.of(item.reason().name()),
                Entry.of(item.blocks() ? "yes" : "no"),
                Entry.of(item.note()),
                Entry.of(possible));
    }
}
