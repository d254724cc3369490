package org.thesischecker.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Report;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.review.BookReview;

/** What the report printed as fact against what was found, and what it says that no rule can judge. */
final class ReportSections {

    private ReportSections() {}

    static Stream<Block> of(BookReview book) {
        return Stream.concat(
                printed(book.printed()), notEncodable(book.book().report().notEncodable()));
    }

    private static Stream<Block> printed(List<BookReview.PrintedCheck> checks) {
        if (checks.isEmpty()) {
            return Stream.empty();
        }
        List<Column> columns = List.of(
                Column.of("Printed as fact"),
                new Column("Printed", 0, true),
                new Column("Found", 0, true),
                new Column("Off by", 0, true),
                Column.of("Where found"));
        return Stream.of(
                new Heading(2, Tone.STRONG, "What the report printed as fact, and what was found"),
                new Table(
                        columns, true, checks.stream().map(ReportSections::row).toList()));
    }

    private static Row row(BookReview.PrintedCheck check) {
        Report.Printed printed = check.printed();
        return Row.of(
                Cell.of(printed.id()),
                Cell.of(Amount.of(printed.value(), printed.unit())),
                Cell.of(check.found().map(Amount::of).orElse("nothing")),
                Cell.of(off(check)),
                new Cell(where(check)));
    }

    private static String off(BookReview.PrintedCheck check) {
        Optional<String> off = check.off()
                .map(value -> Amount.signed(value, ErrorUnit.of(check.printed().unit())));
        return off.orElse("");
    }

    private static List<Line> where(BookReview.PrintedCheck check) {
        Stream<Line> found = check.found().stream()
                .map(observation -> new Line(Tone.FAINT, observation.source() + ", " + observation.period()));
        Stream<Line> note = Stream.of(check.printed().note())
                .filter(text -> !text.isEmpty())
                .map(text -> new Line(Tone.FAINT, text));
        return Stream.concat(found, note).toList();
    }

    private static Stream<Block> notEncodable(List<Report.NotEncodable> claims) {
        if (claims.isEmpty()) {
            return Stream.empty();
        }
        List<Column> columns = List.of(Column.of("Claim"), Column.of("Why no rule judges it"));
        List<Row> rows = claims.stream()
                .map(claim -> Row.of(Cell.of(claim.id()), Cell.of(Tone.FAINT, claim.reason())))
                .toList();
        return Stream.of(
                new Heading(2, Tone.STRONG, "Not encodable: " + Counted.of(claims.size(), "claim", "claims")),
                new Table(columns, false, rows));
    }
}
