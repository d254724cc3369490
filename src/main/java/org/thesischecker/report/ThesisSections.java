package org.thesischecker.report;

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

    static Stream<Block> of(BookReview book) {
        return ORDER.stream().flatMap(verdict -> group(book, verdict));
    }

    private static Stream<Block> group(BookReview book, Verdict verdict) {
        List<ThesisReview> theses = book.theses().stream()
                .filter(thesis -> thesis.verdict() == verdict)
                .toList();
        if (theses.isEmpty()) {
            return Stream.empty();
        }
        String title = verdict + ": " + Counted.of(theses.size(), "thesis", "theses");
        return Stream.of(new Heading(2, Tones.of(verdict), title), table(book, theses));
    }

    private static Table table(BookReview book, List<ThesisReview> theses) {
        List<String> names = book.theses().stream()
                .flatMap(thesis -> ThesisLines.name(thesis).stream())
                .map(Line::text)
                .toList();
        List<Column> columns = List.of(Column.fitting("Thesis", names), Column.of("Why"));
        return new Table(
                columns, false, theses.stream().map(ThesisSections::row).toList());
    }

    private static Row row(ThesisReview review) {
        return Row.of(new Cell(ThesisLines.name(review)), new Cell(ThesisLines.of(review)));
    }
}
