package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    private final BookReview book;
    private final boolean verbose;

    private ReportSections(BookReview book, boolean verbose) {
        this.book = book;
        this.verbose = verbose;
    }

    /**
     * The sections of a book.
     *
     * @param verbose whether reasons are told, and what was looked for and not found has lines of its own
     */
    static Stream<Block> of(BookReview book, boolean verbose) {
        ReportSections sections = new ReportSections(book, verbose);
        return Stream.concat(
                sections.printed(), sections.notEncodable(book.book().report().notEncodable()));
    }

    private Stream<Block> printed() {
        List<BookReview.PrintedCheck> checks = book.printed();
        if (checks.isEmpty()) {
            return Stream.empty();
        }
        List<Column> columns = List.of(Column.of("Printed as fact"), Column.of("Found"));
        List<Row> rows = new ArrayList<>(checks.stream()
                .filter(check -> !isOwn(check) && !isLost(check))
                .map(this::row)
                .toList());
        rows.addAll(together("nothing found", this::isLost));
        rows.addAll(together("no other source", this::isOwn));
        return Stream.of(
                new Heading(2, Tone.STRONG, "Printed as fact: " + Counted.of(checks.size(), "number", "numbers")),
                new Table(columns, false, rows));
    }

    /** What only the report's author has measured is found nowhere else, and proves nothing. */
    private boolean isOwn(BookReview.PrintedCheck check) {
        return check.found()
                .filter(found -> found.source().equals(book.book().report().publisher()))
                .isPresent();
    }

    /** What was looked for in vain is told once for all, unless everything is asked for. */
    private boolean isLost(BookReview.PrintedCheck check) {
        return !verbose && check.found().isEmpty();
    }

    private List<Row> together(String title, Predicate<BookReview.PrintedCheck> which) {
        String ids = book.printed().stream()
                .filter(which)
                .map(check -> check.printed().id())
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? List.of() : List.of(Row.of(Cell.of(title), Cell.of(Tone.FAINT, ids)));
    }

    private Row row(BookReview.PrintedCheck check) {
        Report.Printed printed = check.printed();
        String amount = "printed " + Amount.of(printed.value(), printed.unit());
        Line found = new Line(Tone.PLAIN, amount + ", " + found(check));
        boolean noted = verbose && !printed.note().isEmpty();
        List<Line> lines = noted ? List.of(found, new Line(Tone.FAINT, printed.note())) : List.of(found);
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

    private Stream<Block> notEncodable(List<Report.NotEncodable> claims) {
        if (claims.isEmpty()) {
            return Stream.empty();
        }
        String title = "Not encodable: " + Counted.of(claims.size(), "claim", "claims");
        return Stream.of(new Heading(2, Tone.STRONG, title), verbose ? reasons(claims) : ids(claims));
    }

    private static Table ids(List<Report.NotEncodable> claims) {
        String ids = claims.stream().map(Report.NotEncodable::id).collect(Collectors.joining(", "));
        return new Table(List.of(Column.of("Claims")), false, List.of(Row.of(Cell.of(ids))));
    }

    private static Table reasons(List<Report.NotEncodable> claims) {
        List<Column> columns = List.of(Column.of("Claim"), Column.of("Why no rule judges it"));
        List<Row> rows = claims.stream()
                .map(claim -> Row.of(Cell.of(claim.id()), Cell.of(Tone.FAINT, claim.reason())))
                .toList();
        return new Table(columns, false, rows);
    }
}
