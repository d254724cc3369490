package org.thesischecker.report.register;

import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.register.SourcesRegister;
import org.thesischecker.register.SourcesRegister.Source;
import org.thesischecker.report.Counted;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Json;
import org.thesischecker.report.Tone;

/** The register of sources, written. */
final class SourceListing {

    private static final List<Field<Source>> FIELDS = List.of(
            Field.text("name", "Source", 34, Source::name),
            Field.of("reportAuthor", "Author of the report", 12, source -> Value.of(source.author())),
            Field.of("rows", "Rows", 8, source -> Value.of(source.rows())),
            Field.of("late", "Of them late", 8, source -> Value.of(source.late())),
            Field.of("grades", "Grades", 20, SourceListing::grades),
            Field.of("first", "First public", 13, source -> Value.of(source.first())),
            Field.of("last", "Last public", 13, source -> Value.of(source.last())),
            Field.of("metrics", "Metrics", 60, source -> Value.texts(source.metrics(), "none")));

    private SourceListing() {}

    static Listing of(SourcesRegister register) {
        return Listing.of(
                Register.SOURCES,
                Counted.of(register.rows().size(), "source", "sources"),
                List.of(
                        "The facts in use: all rows that were public by the end of the period, also those entered later."),
                FIELDS,
                register.rows(),
                table(register.rows()));
    }

    private static Value grades(Source source) {
        return Value.lines(
                source.grades().entrySet(),
                count -> count.getKey() + ": " + count.getValue(),
                count -> Json.object().put("grade", count.getKey().name()).put("rows", count.getValue()),
                "none");
    }

    private static List<Block> table(List<Source> rows) {
        return rows.isEmpty()
                ? Listing.none("No row was public by the end of the period.")
                : List.of(new Table(
                        List.of(
                                Column.of("Source"),
                                Column.of("Rows"),
                                Column.of("Late"),
                                Column.of("Grades"),
                                Column.of("Public"),
                                Column.of("Metrics")),
                        true,
                        rows.stream().map(SourceListing::row).toList()));
    }

    private static Row row(Source source) {
        Line name = new Line(Tone.STRONG, source.name());
        String grades = source.grades().entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return Row.of(
                new Cell(
                        source.author() ? List.of(name, new Line(Tone.WARNING, "the report's author")) : List.of(name)),
                Cell.of(String.valueOf(source.rows())),
                Cell.of(String.valueOf(source.late())),
                Cell.of(grades),
                Cell.of(
                        source.first().equals(source.last())
                                ? source.first().toString()
                                : source.first() + " to " + source.last()),
                Cell.of(Tone.FAINT, metrics(source.metrics())));
    }

    /** On the console many metrics are a number; workbooks and JSON name all. */
    private static String metrics(List<String> metrics) {
        return metrics.size() == 1 ? metrics.get(0) : metrics.size() + " metrics";
    }
}
