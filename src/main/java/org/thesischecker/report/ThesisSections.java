package org.thesischecker.report;

import java.util.ArrayList;
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
    private final ReviewResult result;

    private ThesisSections(BookReview book, ReviewResult result) {
        this.book = book;
        this.result = result;
    }

    static Stream<Block> of(BookReview book, ReviewResult result) {
        return Standing.ORDER.stream().flatMap(new ThesisSections(book, result)::group);
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
        List<Line> why = new ArrayList<>(ThesisLines.of(review, result.review().asOf(), result.verbose()));
        PeopleWords.of(result.people(), review).forEach(words -> why.add(new Line(Tone.PLAIN, words)));
        return Row.of(new Cell(ThesisLines.name(review)), new Cell(why));
    }
}
