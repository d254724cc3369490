package org.thesischecker.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.model.Verdict;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.ThesisReview;

/** The theses of a book by where they stand, what needs attention first. */
final class ThesisSections {

    static final List<Verdict> ORDER =
            Standing.ORDER.stream().map(Standing::verdict).distinct().toList();

    private final BookReview book;
    private final LocalDate asOf;
    private final boolean verbose;

    private ThesisSections(BookReview book, LocalDate asOf, boolean verbose) {
        this.book = book;
        this.asOf = asOf;
        this.verbose = verbose;
    }

    static Stream<Block> of(BookReview book, LocalDate asOf, boolean verbose) {
        return Standing.ORDER.stream().flatMap(new ThesisSections(book, asOf, verbose)::group);
    }

    private Stream<Block> group(Standing standing) {
        List<ThesisReview> theses = book.theses().stream()
                .filter(thesis -> Standing.of(thesis).equals(standing))
                .toList();
        if (theses.isEmpty()) {
            return Stream.empty();
        }
        String title = standing.words() + ": " + Counted.of(theses.size(), "thesis", "theses");
        return Stream.of(new Heading(2, Tones.of(standing.verdict()), title), table(theses));
    }

    private Table table(List<ThesisReview> theses) {
        List<String> names = book.theses().stream()
                .flatMap(thesis -> ThesisLines.name(thesis).stream())
                .map(Line::text)
                .toList();
        List<Column> columns = List.of(Column.fitting("Thesis", names), Column.of("Why"));
        return new Table(columns, false, theses.stream().map(this::row).toList());
    }

    private Row row(ThesisReview review) {
        return Row.of(new Cell(ThesisLines.name(review)), new Cell(ThesisLines.of(review, asOf, verbose)));
    }
}
