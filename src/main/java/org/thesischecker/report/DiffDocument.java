package org.thesischecker.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.history.Difference;
import org.thesischecker.model.Words;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.HeadroomMove;
import org.thesischecker.regression.OneSide;
import org.thesischecker.regression.RowEdits;
import org.thesischecker.regression.ThresholdEdit;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Document.Verbatim;

/** A diff for people: what was replayed, which verdicts edits alter and why, what was edited, what new rows alter. */
final class DiffDocument {

    /** A comment on GitHub holds 65,536 characters. */
    private static final int MOST = 100;

    private final DiffResult result;

    private DiffDocument(DiffResult result) {
        this.result = result;
    }

    static Document of(DiffResult result) {
        DiffDocument document = new DiffDocument(result);
        return new Document(result.oneSide().map(document::oneSided).orElseGet(document::blocks));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, asked()));
        blocks.add(new Points(
                Tone.PLAIN,
                result.diff().books().stream().flatMap(this::replayed).toList()));
        blocks.addAll(altered());
        blocks.addAll(DeclarationSections.of(result));
        blocks.addAll(edited());
        blocks.addAll(rows());
        blocks.addAll(news());
        return blocks;
    }

    private String asked() {
        return "What differs from %s, in the view %s"
                .formatted(result.base(), Words.of(result.diff().view()));
    }

    private Stream<String> replayed(BookDiff book) {
        String pack = book.before().isPresent() && book.after().isPresent() ? packs(book) : sides(book);
        Stream<String> dates = book.dates().isEmpty()
                ? Stream.of("%s (%s): no date was replayed.".formatted(book.id(), pack))
                : Stream.of("%s (%s): %s replayed, %s to %s."
                        .formatted(
                                book.id(),
                                pack,
                                Counted.of(book.dates().size(), "date", "dates"),
                                book.dates().get(0),
                                book.dates().get(book.dates().size() - 1)));
        return Stream.concat(
                dates,
                book.unreplayed().stream()
                        .map(some -> "%s: %s not replayed, %s, %s."
                                .formatted(
                                        book.id(),
                                        Counted.of(some.dates().size(), "date", "dates"),
                                        range(some.dates()),
                                        some.why())));
    }

    private static String range(List<LocalDate> dates) {
        LocalDate last = dates.get(dates.size() - 1);
        return dates.size() == 1 ? last.toString() : dates.get(0) + " to " + last;
    }

    private static String packs(BookDiff book) {
        String before = book.before().map(Book::rulePack).orElse("");
        String after = book.after().map(Book::rulePack).orElse("");
        return before.equals(after)
                ? "same rule pack " + DiffWords.shortened(after)
                : "rule pack " + DiffWords.shortened(before) + " to " + DiffWords.shortened(after);
    }

    private static String sides(BookDiff book) {
        return book.before().isPresent() ? "the book was removed" : "the book was added";
    }

    private List<Block> altered() {
        List<Alteration> all = result.alterations(Alteration.Origin.EDITS).toList();
        if (all.isEmpty()) {
            return List.of(new Paragraph(Tone.GOOD, "No edit alters a verdict, a state or a finding on any date."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Tone.STRONG, "What edits alter: " + counted(all)));
        blocks.addAll(table(all));
        blocks.addAll(fromTo(all));
        return blocks;
    }

    private static String counted(List<Alteration> all) {
        Map<String, Set<String>> counts = new LinkedHashMap<>();
        all.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .forEach(one -> counts.computeIfAbsent(DiffWords.kind(one.kind()), any -> new LinkedHashSet<>())
                        .add(one.tracked().id()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue().size() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static List<Block> table(List<Alteration> all) {
        Table table = new Table(
                List.of(Column.of("Class"), Column.of("What"), Column.of("When"), Column.of("Why")),
                true,
                IntStream.range(0, Math.min(MOST, all.size()))
                        .mapToObj(at -> row(all.get(at), at > 0 && isLike(all.get(at - 1), all.get(at))))
                        .toList());
        return all.size() <= MOST
                ? List.of(table)
                : List.of(
                        table, new Paragraph(Tone.PLAIN, "And %d more; JSON holds all.".formatted(all.size() - MOST)));
    }

    private static boolean isLike(Alteration before, Alteration one) {
        return before.cause().equals(one.cause()) && before.goalposts() == one.goalposts();
    }

    private static Row row(Alteration one, boolean sameCause) {
        return Row.of(
                Cell.of(DiffWords.tone(one), DiffWords.kind(one.kind())),
                new Cell(List.of(
                        new Line(Tone.STRONG, one.tracked().id()),
                        new Line(DiffWords.tone(one), DiffWords.change(one)))),
                Cell.of(DiffWords.dates(one)),
                new Cell((sameCause ? List.of("the same") : DiffWords.cause(one))
                        .stream().map(text -> new Line(Tone.PLAIN, text)).toList()));
    }

    private static List<Block> fromTo(List<Alteration> all) {
        List<Row> rows = FromTo.of(all).stream()
                .map(one -> Row.of(
                        Cell.of(one.before()),
                        Cell.of(one.after()),
                        Cell.of(String.valueOf(one.subjects())),
                        Cell.of(String.valueOf(one.dates()))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(2, Tone.STRONG, "From verdict to verdict"),
                        new Table(
                                List.of(
                                        Column.of("Base"),
                                        Column.of("New"),
                                        Column.of("Theses and factors"),
                                        Column.of("On how many dates in all")),
                                true,
                                rows));
    }

    private List<Block> edited() {
        List<Block> blocks = new ArrayList<>();
        for (BookDiff book : result.diff().books()) {
            List<String> lines = Stream.of(
                            book.thresholds().stream().flatMap(edit -> threshold(book, edit)),
                            book.edits().stream()
                                    .filter(edit -> !(edit instanceof Difference.OfThreshold))
                                    .map(edit -> DiffWords.edit(book, edit)),
                            book.renamed().entrySet().stream()
                                    .map(entry -> "rule " + entry.getKey() + " renamed to " + entry.getValue()
                                            + ", which is no change"))
                    .flatMap(lines2 -> lines2)
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(new Heading(1, Tone.STRONG, "Rules of " + book.id()));
                blocks.add(new Points(Tone.PLAIN, lines));
            }
        }
        return blocks;
    }

    private static Stream<String> threshold(BookDiff book, ThresholdEdit edit) {
        List<HeadroomMove> moved =
                edit.headroom().stream().filter(HeadroomMove::isMoved).toList();
        String last = book.dates().isEmpty()
                ? ""
                : " on " + book.dates().get(book.dates().size() - 1);
        String headroom = moved.isEmpty()
                ? "; headroom%s as before".formatted(last)
                : "; headroom%s: %s"
                        .formatted(last, moved.stream().map(DiffWords::headroom).collect(Collectors.joining("; ")));
        return Stream.of(DiffWords.threshold(book, edit) + headroom);
    }

    private List<Block> rows() {
        RowEdits rows = result.diff().rows();
        List<String> lines = new ArrayList<>();
        if (!rows.appended().isEmpty()) {
            long metrics =
                    rows.appended().stream().map(row -> row.metric()).distinct().count();
            lines.add("%s appended, of %s"
                    .formatted(
                            Counted.of(rows.appended().size(), "row", "rows"),
                            Counted.of(metrics, "metric", "metrics")));
        }
        rows.past().stream().map(DiffWords::row).forEach(lines::add);
        rows.definitions().stream().map(CauseWords::of).forEach(lines::add);
        return lines.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(1, Tone.STRONG, "Facts"),
                        new Points(rows.touchPast() ? Tone.WARNING : Tone.PLAIN, lines));
    }

    private List<Block> news() {
        List<Alteration> all = result.alterations(Alteration.Origin.NEW_ROWS).toList();
        return all.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Heading(
                                        1,
                                        Tone.STRONG,
                                        "What new rows alter by the rules of the base: " + counted(all))),
                                table(all).stream())
                        .toList();
    }

    private List<Block> oneSided(OneSide side) {
        String which = side.unloaded() == OneSide.Side.BASE ? "the base" : "the new side";
        String other = side.unloaded() == OneSide.Side.BASE ? "the new side" : "the base";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, asked()));
        blocks.add(
                new Paragraph(Tone.BAD, "The rules of %s do not load, so nothing could be compared.".formatted(which)));
        blocks.add(new Verbatim(side.problems().stream()
                .flatMap(problem -> problem.text().lines())
                .toList()));
        if (!side.standing().isEmpty()) {
            blocks.add(new Heading(1, Tone.STRONG, "Where everything stands by " + other));
            blocks.add(new Table(
                    List.of(Column.of("What"), Column.of("Stands"), Column.of("As of")),
                    true,
                    side.standing().stream()
                            .map(one -> Row.of(
                                    Cell.of(one.book() + "/" + one.id()),
                                    Cell.of(one.word()),
                                    Cell.of(one.asOf().toString())))
                            .toList()));
        }
        return blocks;
    }
}
