package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.model.Unit;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.whatif.Headroom;
import org.thesischecker.whatif.HeadroomShift;
import org.thesischecker.whatif.Headrooms;
import org.thesischecker.whatif.Moves;

/** How far what is from flipping, before and after some changes: a loosened threshold shows where no verdict moves. */
final class HeadroomShiftSections {

    private HeadroomShiftSections() {}

    static List<Block> of(HeadroomResult result, HeadroomResult.Supposed supposed) {
        Headrooms before = result.headrooms();
        Headrooms after = supposed.headrooms();
        List<HeadroomShift> all = Stream.concat(
                        HeadroomShift.between(before.readings(), after.readings()).stream(),
                        HeadroomShift.between(before.thresholds(), after.thresholds()).stream())
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(WhatIfDocument.changes(supposed.changes().changes()));
        if (!supposed.notes().isEmpty()) {
            blocks.add(new Points(Tone.WARNING, supposed.notes()));
        }
        blocks.addAll(moves(Moves.between(before.review(), after.review())));
        if (all.isEmpty()) {
            blocks.add(new Paragraph(Tone.STRONG, "No headroom changes: everything flips where it does now."));
            return blocks;
        }
        List<HeadroomShift> shown = all.stream().limit(result.top()).toList();
        blocks.add(new Heading(
                2, Tone.STRONG, "Headroom that changes: " + HeadroomDocument.count(shown.size(), all.size())));
        blocks.add(new Table(
                List.of(Column.of("Thesis or risk factor"), Column.of("Flips at")),
                false,
                shown.stream().map(HeadroomShiftSections::row).toList()));
        return blocks;
    }

    /** What the changes move already: its headroom is from another verdict or state. */
    private static List<Block> moves(Moves moves) {
        List<Row> rows = Stream.concat(
                        moves.theses().stream()
                                .map(move -> Row.of(
                                        Cell.of(
                                                Tone.STRONG,
                                                move.after().thesis().id()),
                                        Cell.of(Tones.of(move.after().verdict()), WhatIfDocument.stands(move)))),
                        moves.riskFactors().stream()
                                .map(move -> Row.of(
                                        Cell.of(
                                                Tone.STRONG,
                                                move.after().riskFactor().id()),
                                        Cell.of(Tones.of(move.after().state()), WhatIfDocument.stands(move)))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(2, Tone.STRONG, "Verdicts and states that move: " + rows.size()),
                        new Table(List.of(Column.of("Thesis or risk factor"), Column.of("Stands")), false, rows));
    }

    private static Row row(HeadroomShift shift) {
        return Row.of(
                Cell.of(Tone.STRONG, shift.headroom().subject().id()),
                new Cell(List.of(
                        new Line(Tone.PLAIN, HeadroomWords.what(shift.headroom())),
                        line("as it is: ", shift.before(), shift),
                        line("supposed: ", shift.after(), shift))));
    }

    private static Line line(String when, Optional<Headroom.Nearest> nearest, HeadroomShift shift) {
        return nearest.map(one -> new Line(
                        HeadroomWords.tone(one.headroom(), one.flip()),
                        when + HeadroomWords.change(one.flip()) + ": " + HeadroomWords.way(one.headroom(), one.flip())))
                .orElseGet(() -> new Line(Tone.FAINT, when + none(shift)));
    }

    private static String none(HeadroomShift shift) {
        String what = shift.part().isEmpty() ? "it" : shift.part();
        return shift.headroom().target().unit().equals(Unit.BOOLEAN)
                ? "the other outcome does not flip " + what
                : "no value " + HeadroomWords.end(shift.headroom(), shift.isBelow()) + " flips " + what;
    }
}
