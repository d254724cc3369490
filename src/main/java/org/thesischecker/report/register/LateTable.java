package org.thesischecker.report.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.thesischecker.register.LateInput;
import org.thesischecker.register.LateInputs;
import org.thesischecker.report.Counted;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.EvidenceWords;
import org.thesischecker.report.Tone;

/** The register of late inputs on the console. */
final class LateTable {

    private LateTable() {}

    /** First the rows that flip something, with what they flip; then the rows that flip nothing, in short. */
    static List<Block> of(LateInputs register, LocalDate today) {
        if (register.rows().isEmpty()) {
            return Listing.none("No row that was public in this period came into the files after it was.");
        }
        List<Block> blocks = new ArrayList<>();
        List<Row> flipping = register.rows().stream()
                .filter(late -> !late.flips().isEmpty())
                .map(late -> row(late, today))
                .toList();
        if (!flipping.isEmpty()) {
            blocks.add(new Table(columns("Row, and what would have flipped"), true, flipping));
        }
        List<Row> others = register.rows().stream()
                .filter(late -> late.flips().isEmpty())
                .map(LateTable::quiet)
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Paragraph(
                    Tone.STRONG, Counted.of(others.size(), "late row flips", "late rows flip") + " nothing:"));
            blocks.add(new Table(columns("Row"), true, others));
        }
        return blocks;
    }

    private static List<Column> columns(String last) {
        return List.of(Column.of("Public"), Column.of("Entered"), Column.of("Days late"), Column.of(last));
    }

    private static Row row(LateInput late, LocalDate today) {
        List<Line> lines = new ArrayList<>(List.of(new Line(Tone.STRONG, name(late))));
        late.flips().forEach(flip -> lines.add(new Line(Tone.WARNING, LateListing.words(flip, today))));
        if (!late.without().isEmpty()) {
            lines.add(new Line(
                    Tone.PLAIN,
                    "recorded runs without it: "
                            + LateListing.without(late).lines().get(0)));
        }
        lines.add(new Line(Tone.FAINT, late.row().source() + ", " + LateListing.place(late)));
        return row(late, lines);
    }

    private static Row quiet(LateInput late) {
        return row(late, new ArrayList<>(List.of(new Line(Tone.PLAIN, name(late)))));
    }

    private static Row row(LateInput late, List<Line> lines) {
        late.contradicted()
                .ifPresent(run -> lines.add(new Line(
                        Tone.BAD, "run %d was recorded after that day of entry, and does not have it".formatted(run))));
        return Row.of(
                Cell.of(late.row().published().toString()),
                Cell.of(late.row().entered().toString()),
                Cell.of(String.valueOf(late.delay())),
                new Cell(lines));
    }

    private static String name(LateInput late) {
        return late.row().metric() + " " + late.row().period() + " = " + EvidenceWords.value(late.row());
    }
}
