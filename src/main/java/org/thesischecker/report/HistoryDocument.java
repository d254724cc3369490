package org.thesischecker.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.history.Difference;
import org.thesischecker.history.Flip;
import org.thesischecker.history.History;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Document.Verbatim;

/** A history for people: the grid, each flip with its cause, how long each stands, the scorecard. */
final class HistoryDocument {

    private final HistoryResult result;
    private final History history;

    HistoryDocument(HistoryResult result) {
        this.result = result;
        this.history = result.history();
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, asked()));
        blocks.add(new Paragraph(Tone.FAINT, reconstructed()));
        if (history.to().isAfter(result.madeOn())) {
            blocks.add(new Paragraph(Tone.WARNING, history.to() + " is to come: today is " + result.madeOn() + "."));
        }
        for (History.OfBook book : history.books()) {
            blocks.add(new Heading(1, Tone.STRONG, book.book().report().title()));
            blocks.add(new Verbatim(new HistoryGrid(history.dates(), lines(book)).lines()));
            blocks.add(new Paragraph(Tone.FAINT, HistoryGrid.LEGEND + "."));
            blocks.addAll(flips(book));
            blocks.addAll(present(book));
            blocks.addAll(rules(book));
            blocks.addAll(ScorecardSections.of(book.scorecard(), result.asked()));
        }
        return new Document(blocks);
    }

    private String asked() {
        String books = history.books().stream().map(book -> book.book().id()).collect(Collectors.joining(", "));
        String narrowed =
                result.asked().isEverything() ? "" : " (" + result.asked().words() + ")";
        return "History from " + history.from() + " to " + history.to() + ", every " + result.every() + ", view "
                + Words.of(history.view()) + ": " + books + narrowed;
    }

    private String reconstructed() {
        return "Reconstructed on " + result.madeOn() + " with rules of "
                + history.books().stream()
                        .map(book -> book.book()
                                .rulePack()
                                .substring(
                                        0, Math.min(12, book.book().rulePack().length())))
                        .collect(Collectors.joining(", "))
                + ": judged now, and not as it was recorded then.";
    }

    private List<History.Line> lines(History.OfBook book) {
        return book.lines().stream()
                .filter(line -> result.asked().wants(line.tracked().subject(), books()))
                .toList();
    }

    private List<Book> books() {
        return history.books().stream().map(History.OfBook::book).toList();
    }

    private List<Block> flips(History.OfBook book) {
        List<Flip> all = book.flips().stream()
                .filter(flip -> result.asked().wants(flip.tracked().subject(), books()))
                .filter(flip -> !flip.isSaidByItsFactor(book.flips()))
                .toList();
        String title = "Flips: " + all.size();
        if (all.isEmpty()) {
            return List.of(new Heading(2, Tone.STRONG, title), new Paragraph(Tone.PLAIN, "Nothing flipped."));
        }
        Map<List<Difference>, String> told = new LinkedHashMap<>();
        List<Row> rows = all.stream().map(flip -> row(flip, told)).toList();
        return List.of(
                new Heading(2, Tone.STRONG, title),
                new Table(List.of(Column.of("By"), Column.of("What"), Column.of("Why")), true, rows));
    }

    private static Row row(Flip flip, Map<List<Difference>, String> told) {
        return Row.of(
                Cell.of(flip.on().toString()),
                new Cell(List.of(
                        new Line(Tone.STRONG, flip.tracked().id()),
                        new Line(FlipWords.tone(flip.after()), FlipWords.change(flip)))),
                new Cell(CauseWords.once(flip, told).stream()
                        .map(text -> new Line(Tone.PLAIN, text))
                        .toList()));
    }

    private List<Block> present(History.OfBook book) {
        List<Row> rows = lines(book).stream().map(this::present).toList();
        List<Column> columns = List.of(
                Column.of("Thesis or risk factor"),
                Column.of("Now"),
                Column.of("Weeks"),
                Column.of("Trend"),
                Column.of("Oldest input"));
        return List.of(
                new Heading(2, Tone.STRONG, "How long each stands where it stands"), new Table(columns, true, rows));
    }

    private Row present(History.Line line) {
        long weeks = ChronoUnit.WEEKS.between(line.since(), history.to());
        boolean hidden = line.since().equals(history.from());
        return Row.of(
                Cell.of(Tone.STRONG, line.tracked().id()),
                Cell.of(FlipWords.tone(line.present()), line.present().word()),
                Cell.of((hidden ? "at least " : "") + weeks),
                Cell.of(Words.of(line.trend())),
                Cell.of(line.oldest()
                        .map(row -> ChronoUnit.DAYS.between(row.published(), history.to()) + " days: " + row.metric()
                                + " " + row.period())
                        .orElse("none")));
    }

    private List<Block> rules(History.OfBook book) {
        List<History.RuleCount> counts = book.rules().stream()
                .filter(count -> book.book()
                        .subject(count.subject())
                        .filter(subject -> result.asked().wants(subject, books()))
                        .isPresent())
                .toList();
        long silent = counts.stream().filter(count -> count.held() == 0).count();
        String title = "Rules: " + counts.size() + ", of which " + silent + " never held";
        if (!result.verbose()) {
            return List.of(new Paragraph(Tone.FAINT, title + "; thesis history --verbose counts each."));
        }
        List<Row> rows = counts.stream()
                .map(count -> Row.of(
                        Cell.of(Tone.STRONG, count.subject()),
                        Cell.of(Words.of(count.effect())),
                        Cell.of(String.valueOf(count.evaluated())),
                        Cell.of(String.valueOf(count.held())),
                        Cell.of(String.valueOf(count.decided())),
                        Cell.of(count.rule())))
                .toList();
        List<Column> columns = List.of(
                Column.of("Thesis or risk factor"),
                Column.of("Effect"),
                Column.of("Live"),
                Column.of("Held"),
                Column.of("Decided"),
                Column.of("Rule"));
        return List.of(new Heading(2, Tone.STRONG, title), new Table(columns, true, rows));
    }
}
