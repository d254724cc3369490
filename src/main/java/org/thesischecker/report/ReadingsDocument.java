package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.MetricDefinition;
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

/** The readings of a metric for people. */
final class ReadingsDocument {

    private static final List<Column> COLUMNS = List.of(
            Column.of("Period"),
            Column.of("Value"),
            Column.of("Published"),
            Column.of("Grade"),
            Column.of("Who, and whether it stands"));

    private ReadingsDocument() {}

    static Document of(ReadingsResult result) {
        List<Block> blocks = new ArrayList<>(top(result));
        blocks.addAll(section("Readings", readings(result.readings(), result)));
        blocks.addAll(section(
                "Announced, not yet in force",
                result.ahead().stream().map(row -> row(row, "")).toList()));
        blocks.addAll(section("Forecasts", readings(result.forecasts(), result)));
        blocks.addAll(section(
                "Errata",
                result.printed().stream()
                        .map(row -> row(row, "printed, and wrong"))
                        .toList()));
        return new Document(blocks);
    }

    private static List<Block> top(ReadingsResult result) {
        MetricDefinition metric = result.metric();
        String asked = "As of " + result.facts().asOf() + ", view "
                + Words.of(result.facts().view())
                + ", facts until " + result.facts().factsUntil() + ": " + metric.id()
                + result.period().map(period -> " " + period).orElse("");
        return List.of(
                new Paragraph(Tone.STRONG, asked),
                new Paragraph(Tone.PLAIN, metric.name() + ". " + metric.definition()),
                new Paragraph(Tone.FAINT, terms(metric)));
    }

    private static String terms(MetricDefinition metric) {
        String stale = metric.staleAfter().isPresent() ? metric.staleAfter().getAsInt() + " days" : "never";
        String preferred = metric.preferredSource() == null ? "" : "; preferred source " + metric.preferredSource();
        return "In %s; %s by %s; due %d days after a period's end; stale after: %s; tolerance %s%s."
                .formatted(
                        metric.unit().name(),
                        Words.of(metric.kind()),
                        metric.frequency().text(),
                        metric.dueAfter(),
                        stale,
                        Amount.of(metric.tolerance(), metric.unit()),
                        preferred);
    }

    private static List<Block> section(String title, List<Row> rows) {
        return rows.isEmpty() ? List.of() : List.of(new Heading(2, Tone.STRONG, title), new Table(COLUMNS, true, rows));
    }

    private static List<Row> readings(List<Reading> readings, ReadingsResult result) {
        return readings.stream().flatMap(reading -> rows(reading, result)).toList();
    }

    private static Stream<Row> rows(Reading reading, ReadingsResult result) {
        Row stands = row(reading.observation(), standing(reading, result));
        return Stream.concat(
                Stream.of(stands),
                reading.others().stream().map(other -> row(other, WhyNot.of(result.metric(), reading, other))));
    }

    private static String standing(Reading reading, ReadingsResult result) {
        List<String> words = new ArrayList<>();
        words.add(reading.isDisputed() ? "disputed, so none stands" : "stands");
        if (result.isCurrent(reading)) {
            words.add(result.isStale(reading) ? "current, and stale" : "current");
        }
        if (reading.isLowGrade()) {
            words.add("grade C moves nothing");
        }
        return String.join("; ", words);
    }

    private static Row row(Observation observation, String why) {
        boolean stands = why.startsWith("stands");
        List<Line> who = new ArrayList<>();
        String separator = why.isEmpty() ? "" : ": ";
        who.add(new Line(stands ? Tone.STRONG : Tone.PLAIN, observation.source() + separator + why));
        who.add(new Line(Tone.FAINT, observation.url()));
        if (!observation.note().isEmpty()) {
            who.add(new Line(Tone.FAINT, observation.note()));
        }
        String inferred = observation.publishedInferred() ? " (inferred)" : "";
        return Row.of(
                Cell.of(observation.period().toString()),
                Cell.of(EvidenceWords.value(observation)),
                Cell.of(observation.published() + inferred),
                Cell.of(observation.grade().name()),
                new Cell(who));
    }
}
