package org.thesischecker.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.review.DueReadings;
import org.thesischecker.review.ExpectedReading;
import org.thesischecker.review.Lack;

/** What is due, for people. */
final class DueDocument {

    private static final List<Column> COLUMNS = List.of(
            new Column("Expected", "2025-10-31".length()),
            new Column("", "missing".length()),
            Column.of("Reading, and the last one with its page"));

    private DueDocument() {}

    static Document of(DueResult result) {
        Stream<Block> due = result.due().stream()
                .flatMap(waiting -> Stream.of(
                        new Heading(2, Tone.STRONG, title(waiting)), new Table(COLUMNS, false, rows(waiting, result))));
        return new Document(Stream.concat(top(result), due).toList());
    }

    private static Stream<Block> top(DueResult result) {
        String asked = "As of %s, view %s, facts until %s: which readings are due%s%s"
                .formatted(
                        result.facts().asOf(),
                        Words.of(result.facts().view()),
                        result.facts().factsUntil(),
                        result.until().map(day -> " by " + day).orElse(" next"),
                        result.asked().isEverything()
                                ? ""
                                : "; " + result.asked().words());
        String counted = result.due().isEmpty()
                ? "None is missing, stale or due."
                : "%d missing, %d stale, %d to come."
                        .formatted(result.count(Lack.MISSING), result.count(Lack.STALE), result.count(Lack.DUE));
        return Stream.of(new Paragraph(Tone.STRONG, asked), new Paragraph(Tone.PLAIN, counted));
    }

    private static String title(DueReadings waiting) {
        String owner = waiting.subject() instanceof Subject.OfThesis of
                ? of.thesis().owner()
                : ((Subject.OfRiskFactor) waiting.subject()).riskFactor().owner() + ", risk factor";
        return "%s (%s)".formatted(waiting.subject().id(), owner);
    }

    private static List<Row> rows(DueReadings waiting, DueResult result) {
        return waiting.readings().stream().map(reading -> row(reading, result)).toList();
    }

    private static Row row(ExpectedReading reading, DueResult result) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.STRONG, reading.text() + late(reading, result)));
        lines.add(new Line(Tone.FAINT, reading.last().map(DueDocument::last).orElse("no reading so far")));
        reading.last().ifPresent(last -> lines.add(new Line(Tone.FAINT, last.url())));
        return Row.of(
                Cell.of(reading.on().map(Object::toString).orElse("")),
                Cell.of(Words.of(reading.lack())),
                new Cell(lines));
    }

    private static String late(ExpectedReading reading, DueResult result) {
        return reading.on()
                .filter(day -> day.isBefore(result.facts().asOf()))
                .map(day -> day.until(result.facts().asOf(), ChronoUnit.DAYS))
                .map(days -> ", %s late".formatted(Counted.of(days.intValue(), "day", "days")))
                .orElse("");
    }

    private static String last(Observation last) {
        return "last: %s for %s, %s, published %s"
                .formatted(EvidenceWords.value(last), last.period(), last.source(), last.published());
    }
}
