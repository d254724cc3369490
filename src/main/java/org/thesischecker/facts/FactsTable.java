package org.thesischecker.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Words;

/** A table of facts with rows added at its end; what was there stays byte by byte. */
public final class FactsTable {

    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private FactsTable() {}

    /** A new table with these rows. */
    public static String of(List<Observation> rows) {
        return lines(List.of(Columns.ALL))
                + lines(rows.stream().map(row -> cells(row, Columns.ALL)).toList());
    }

    /**
     * A table with these rows added, its columns in its own order and its lines ended as they are.
     *
     * @param content of a table that loads
     */
    public static String with(String content, List<Observation> rows) {
        List<String> columns = columns(content);
        String end = content.contains("\r\n") ? "\r\n" : "\n";
        String before = content.endsWith("\n") ? content : content + end;
        String added = lines(rows.stream().map(row -> cells(row, columns)).toList());
        return before + added.replace("\n", end);
    }

    private static List<String> columns(String content) {
        String header = content.lines().findFirst().orElse("").replace("\uFEFF", "");
        try {
            return CsvLine.cells("", 1, header).stream().map(Cell::text).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A table was loaded with the header " + header, impossible);
        }
    }

    private static List<String> cells(Observation row, List<String> columns) {
        return columns.stream().map(column -> cell(row, column)).toList();
    }

    private static String cell(Observation row, String column) {
        return switch (column) {
            case Columns.METRIC -> row.metric();
            case Columns.PERIOD -> row.period().toString();
            case Columns.VALUE -> Decimals.text(row.value());
            case Columns.BOUND -> row.bound() == Bound.NONE ? "" : Words.of(row.bound());
            case Columns.UNIT -> row.unit().name();
            case Columns.PUBLISHED -> row.published().toString();
            case Columns.DATED -> row.publishedInferred() ? "inferred" : "";
            case Columns.ENTERED -> row.entered().toString();
            case Columns.STATUS -> Words.of(row.status());
            case Columns.GRADE -> row.grade().name();
            case Columns.SOURCE -> row.source();
            case Columns.URL -> row.url();
            case Columns.NOTE -> row.note();
            default -> throw new IllegalStateException("A table was loaded with the column " + column);
        };
    }

    /** Rows of cells as lines of a table; a cell is quoted where it has to be. */
    public static String lines(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = CSV.createGenerator(text)) {
            generator.setSchema(CsvSchema.emptySchema().withLineSeparator("\n"));
            for (List<String> row : rows) {
                generator.writeStartArray();
                for (String cell : row) {
                    generator.writeString(cell);
                }
                generator.writeEndArray();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text that is kept in memory can be written.", impossible);
        }
        return text.toString();
    }
}
