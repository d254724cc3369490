package org.thesischecker.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;

/** What is altered, for people: a table by book, the latest first, and how many went from where to where. */
final class AlterationSections {

    /** A comment on GitHub holds 65,536 characters. */
    private static final int MOST = 100;

    private AlterationSections() {}

    /** What edits alter. */
    static List<Block> edits(DiffResult result) {
        List<Block> blocks = new ArrayList<>();
        for (BookDiff book : result.diff().books()) {
            List<Alteration> all = book.alterations(Alteration.Origin.EDITS);
            if (!all.isEmpty()) {
                blocks.add(title("What edits alter", book, result, all));
                blocks.addAll(table(all));
                blocks.addAll(fromTo(all));
            }
        }
        return blocks.isEmpty()
                ? List.of(new Paragraph(Tone.GOOD, "No edit alters a verdict, a state or a finding on any date."))
                : blocks;
    }

    /** What new rows alter by the rules of the base. */
    static List<Block> news(DiffResult result) {
        List<Block> blocks = new ArrayList<>();
        for (BookDiff book : result.diff().books()) {
            List<Alteration> all = book.alterations(Alteration.Origin.NEW_ROWS);
            if (!all.isEmpty()) {
                blocks.add(title("What new rows alter by the rules of the base", book, result, all));
                blocks.addAll(table(all));
            }
        }
        return blocks;
    }

    private static Heading title(String words, BookDiff book, DiffResult result, List<Alteration> all) {
        String which = result.diff().books().size() > 1 ? " in " + book.id() : "";
        return new Heading(1, Tone.STRONG, words + which + ": " + counted(all));
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
}
