package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.facts.NewRows;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Words;
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
import org.thesischecker.sheets.SheetImport;

/**
 * What a sheet adds to the facts, what of it is known already, and what is refused.
 *
 * @param into the table that the rows are added to
 * @param entered the day that they are entered
 * @param written whether they were added
 */
public record ImportResult(SheetImport sheet, String into, LocalDate entered, boolean written) implements Result {

    private static final List<Column> COLUMNS =
            List.of(Column.of("Reading"), Column.of("Published"), Column.of("Grade"), Column.of("Source and page"));

    @Override
    public Document document() {
        return new Document(Stream.of(top(), added(), known(), refused(), last())
                .flatMap(blocks -> blocks)
                .toList());
    }

    private Stream<Block> top() {
        String counted = "%s to add, %d known already, %d refused, %d not filled in."
                .formatted(
                        Counted.of(sheet.added().size(), "row", "rows"),
                        sheet.known().size(),
                        sheet.refused().size(),
                        sheet.unfilled());
        Stream<Block> said = Stream.of(
                new Paragraph(Tone.STRONG, "%s into %s, entered %s".formatted(sheet.sheet(), into, entered)),
                new Paragraph(Tone.PLAIN, counted));
        String unread = "Columns that are not read: %s.".formatted(String.join(", ", sheet.unread()));
        return sheet.unread().isEmpty() ? said : Stream.concat(said, Stream.of(new Paragraph(Tone.FAINT, unread)));
    }

    private Stream<Block> added() {
        return sheet.added().isEmpty()
                ? Stream.of()
                : Stream.of(
                        new Heading(2, Tone.STRONG, written ? "Added" : "To be added"),
                        new Table(
                                COLUMNS,
                                true,
                                sheet.added().stream().map(ImportResult::row).toList()));
    }

    private static Row row(Observation row) {
        String status = Words.of(row.status());
        return Row.of(
                new Cell(List.of(
                        new Line(Tone.STRONG, row.metric() + " " + row.period()),
                        new Line(Tone.PLAIN, EvidenceWords.value(row)))),
                Cell.of(row.published() + (row.publishedInferred() ? " (inferred)" : "")),
                Cell.of(row.grade().name()),
                new Cell(Stream.of(
                                new Line(Tone.PLAIN, row.source() + (status.equals("actual") ? "" : ", " + status)),
                                new Line(Tone.FAINT, row.url()),
                                new Line(Tone.FAINT, row.note()))
                        .filter(line -> !line.text().isEmpty())
                        .toList()));
    }

    private Stream<Block> known() {
        return sheet.known().isEmpty()
                ? Stream.of()
                : Stream.of(
                        new Heading(2, Tone.STRONG, "Known already"),
                        new Points(
                                Tone.PLAIN,
                                sheet.known().stream().map(ImportResult::words).toList()));
    }

    private static String words(NewRows.Known known) {
        return "%s %s, %s, published %s: %s"
                .formatted(
                        known.row().metric(),
                        known.row().period(),
                        known.row().source(),
                        known.row().published(),
                        known.there().place());
    }

    private Stream<Block> refused() {
        return sheet.refused().isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(new Heading(2, Tone.STRONG, "Refused")),
                        sheet.refused().stream()
                                .map(problem ->
                                        new Verbatim(problem.text().lines().toList())));
    }

    private Stream<Block> last() {
        String text = written
                ? "Written."
                : sheet.refused().isEmpty() && !sheet.added().isEmpty()
                        ? "Nothing was written; with --write the rows are added."
                        : "Nothing was written.";
        return Stream.of(new Paragraph(Tone.PLAIN, text));
    }

    @Override
    public ObjectNode json() {
        ObjectNode node = Json.object()
                .put("schemaVersion", "1")
                .put("sheet", sheet.sheet())
                .put("into", into)
                .put("entered", entered.toString())
                .put("written", written)
                .put("unfilled", sheet.unfilled());
        node.set("unread", Json.texts(sheet.unread()));
        node.set("added", Json.array(sheet.added(), ReadingsJson::row));
        node.set("known", Json.array(sheet.known(), ImportResult::known));
        node.set("refused", Json.array(sheet.refused(), ImportResult::refused));
        return node;
    }

    private static JsonNode known(NewRows.Known known) {
        ObjectNode node = ReadingsJson.row(known.row());
        node.set("there", place(known.there().place()));
        return node;
    }

    private static JsonNode refused(Problem problem) {
        ObjectNode node = Json.object().put("what", problem.what()).put("advice", problem.advice());
        node.set("place", place(problem.place()));
        return node;
    }

    private static JsonNode place(Place place) {
        return Json.object()
                .put("file", place.file())
                .put("line", place.line())
                .put("column", place.column())
                .put("cell", place.cell().isEmpty() ? null : place.cell());
    }
}
