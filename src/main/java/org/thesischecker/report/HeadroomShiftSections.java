package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.whatif.Headroom;
import org.thesischecker.whatif.HeadroomShift;
import org.thesischecker.whatif.Headrooms;

/** How far what is from flipping, before and after some changes: a loosened threshold shows where no verdict moves. */
final class HeadroomShiftSections {

    private HeadroomShiftSections() {}

    static List<Block> of(Headrooms before, HeadroomResult.Supposed supposed) {
        Headrooms after = supposed.headrooms();
        List<HeadroomShift> shifts = Stream.concat(
                        HeadroomShift.between(before.readings(), after.readings()).stream(),
                        HeadroomShift.between(before.thresholds(), after.thresholds()).stream())
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(WhatIfDocument.changes(supposed.changes().changes()));
        if (shifts.isEmpty()) {
            blocks.add(new Paragraph(Tone.STRONG, "No headroom changes: everything flips where it does now."));
            return blocks;
        }
        blocks.add(new Heading(2, Tone.STRONG, "Headroom that changes: " + Counted.of(shifts.size(), "flip", "flips")));
        blocks.add(new Table(
                List.of(Column.of("Thesis or risk factor"), Column.of("Flips at")),
                false,
                shifts.stream().map(HeadroomShiftSections::row).toList()));
        return blocks;
    }

    private static Row row(HeadroomShift shift) {
        return Row.of(
                Cell.of(Tone.STRONG, shift.headroom().subject().id()),
                new Cell(List.of(
                        new Line(Tone.PLAIN, HeadroomWords.what(shift.headroom())),
                        line("as it is: ", shift.before()),
                        line("supposed: ", shift.after()))));
    }

    private static Line line(String when, Optional<Headroom.Nearest> nearest) {
        return nearest.map(one -> new Line(
                        HeadroomWords.tone(one.headroom(), one.flip()),
                        when + HeadroomWords.change(one.flip()) + ": " + HeadroomWords.way(one.headroom(), one.flip())))
                .orElse(new Line(Tone.FAINT, when + "no value flips it in this direction"));
    }
}
