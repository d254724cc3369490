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

/** The theses of a book by verdict, what needs attention first. */
final class ThesisSections {

    static final List<Verdict> ORDER = List.of(Verdict.BROKEN, Verdict.AT_RISK, Verdict.UNVERIFIED, Verdict.CONFIRMED);

    private ThesisSections() {}

    static Stream<Block> of(BookReview book, LocalDate asOf) {
        return ORDER.stream().flatMap(verdict -> group(book, verdict, asOf));
    }

    private static Stream<Block> group(BookReview book, Verdict verdict, LocalDate asOf) {
        List<ThesisReview> theses = book.theses().stream()
                .filter(thesis -> thesis.verdict() == verdict)
                .toList();
        if (theses.isEmpty()) {
            return Stream.empty();
        }
        String title = verdict + ": " + Counted.of(theses.size(), "thesis", "theses");
        return Stream.of(new Heading(2, Tones.of(verdict), title), table(book, theses, asOf));
    }

    private static Table table(BookReview book, List<ThesisReview> theses, LocalDate asOf) {
        List<String> names = book.theses().stream()
                .flatMap(thesis -> ThesisLines.name(thesis).stream())
                .map(Line::text)
                .toList();
        List<Column> columns = List.of(Column.fitting("Thesis", names), Column.of("Why"));
        return new Table(
                columns, false, theses.stream().map(thesis -> row(thesis, asOf)).toList());
    }

    private static Row row(ThesisReview review, LocalDate asOf) {
        return Row.of(new Cell(ThesisLines.name(review)), new Cell(ThesisLines.of(review, asOf)));
    }
}
