package org.thesischecker.report.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.model.Words;
import org.thesischecker.register.Matrix.Kind;
import org.thesischecker.register.Matrix.Row;
import org.thesischecker.report.Counted;
import org.thesischecker.report.Document;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Tone;

/** The matrix on the console. */
final class MatrixTable {

    private MatrixTable() {}

    /** The printed numbers of a place are one line. */
    static List<Block> of(List<Row> rows) {
        Map<String, List<Row>> places = new LinkedHashMap<>();
        rows.forEach(row -> places.computeIfAbsent(row.book() + " " + row.place(), any -> new ArrayList<>())
                .add(row));
        List<Document.Row> lines = new ArrayList<>();
        places.values().forEach(here -> {
            String place = here.get(0).place();
            for (Row row : here) {
                if (row.kind() != Kind.PRINTED) {
                    lines.add(line(row, place));
                    place = "";
                }
            }
            List<Row> printed =
                    here.stream().filter(row -> row.kind() == Kind.PRINTED).toList();
            if (!printed.isEmpty()) {
                lines.add(printed(printed, place));
            }
        });
        return List.of(new Table(
                List.of(
                        Column.of("Place"),
                        Column.of("Kind"),
                        Column.of("What"),
                        Column.of("Rules"),
                        Column.of("Cases"),
                        Column.of("Where it stood last, or why no rule judges it")),
                true,
                lines));
    }

    private static Document.Row line(Row row, String place) {
        boolean judged = row.kind() == Kind.THESIS || row.kind() == Kind.RISK_FACTOR;
        return Document.Row.of(
                Cell.of(Tone.STRONG, place),
                Cell.of(Words.of(row.kind()).replace('-', ' ')),
                Cell.of(judged ? Tone.STRONG : Tone.PLAIN, row.id().isEmpty() ? "nothing" : row.id()),
                Cell.of(judged ? String.valueOf(row.rules().size()) : "none"),
                Cell.of(judged ? String.valueOf(row.cases()) : "none"),
                judged
                        ? Cell.of(row.stood()
                                .map(stood ->
                                        stood.word() + " in run " + stood.run().number())
                                .orElse(row.unknown()))
                        : Cell.of(Tone.FAINT, row.why()));
    }

    private static Document.Row printed(List<Row> rows, String place) {
        return Document.Row.of(
                Cell.of(Tone.STRONG, place),
                Cell.of("printed"),
                Cell.of(Counted.of(rows.size(), "number", "numbers")),
                Cell.of("none"),
                Cell.of("none"),
                Cell.of(Tone.FAINT, rows.get(0).why()));
    }
}
