package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Report;
import org.thesischecker.model.Unit;
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
        return Stream.concat(printed(book), notEncodable(book.book().report().notEncodable()));
    }

    private static Stream<Block> printed(BookReview book) {
        List<BookReview.PrintedCheck> checks = book.printed();
        if (checks.isEmpty()) {
            return Stream.empty();
        }
        List<Column> columns = List.of(Column.of("Printed as fact"), Column.of("Found"));
        List<Row> rows = new ArrayList<>(checks.stream()
                .filter(check -> !isOwn(book, check))
                .map(ReportSections::row)
                .toList());
        rows.addAll(own(book));
        return Stream.of(
                new Heading(2, Tone.STRONG, "Printed as fact: " + Counted.of(checks.size(), "number", "numbers")),
                new Table(columns, false, rows));
    }

    /** What only the report's author has measured is found nowhere else, and proves nothing. */
    private static boolean isOwn(BookReview book, BookReview.PrintedCheck check) {
        return check.found()
                .filter(found -> found.source().equals(book.book().report().publisher()))
                .isPresent();
    }

    private static List<Row> own(BookReview book) {
        String ids = book.printed().stream()
                .filter(check -> isOwn(book, check))
                .map(check -> check.printed().id())
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? List.of() : List.of(Row.of(Cell.of("no other source"), Cell.of(Tone.FAINT, ids)));
    }

    private static Row row(BookReview.PrintedCheck check) {
        Report.Printed printed = check.printed();
        String amount = "printed " + Amount.of(printed.value(), printed.unit());
        Line found = new Line(Tone.PLAIN, amount + ", " + found(check));
        List<Line> lines =
                printed.note().isEmpty() ? List.of(found) : List.of(found, new Line(Tone.FAINT, printed.note()));
        return Row.of(Cell.of(printed.id()), new Cell(lines));
    }

    private static String found(BookReview.PrintedCheck check) {
        return check.found()
                .map(observation -> "found " + Amount.of(observation) + " (" + observation.source() + ", "
                        + observation.period() + "): " + off(check))
                .orElse("nothing found for " + check.printed().metric() + " "
                        + check.printed().period());
    }

    private static String off(BookReview.PrintedCheck check) {
        Unit unit = ErrorUnit.of(check.printed().unit());
        return check.off()
                .filter(off -> off.signum() != 0)
                .map(off -> "off by " + Amount.signed(off, unit))
                .orElse("as printed");
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
