package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.regression.OneSide;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Document.Verbatim;

/** What can be said where the rules of one side do not load, for people. */
final class OneSideSections {

    private OneSideSections() {}

    static List<Block> of(OneSide side) {
        String which = side.unloaded() == OneSide.Side.BASE ? "the base" : "the new side";
        String other = side.unloaded() == OneSide.Side.BASE ? "the new side" : "the base";
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph(Tone.BAD, "The rules of %s do not load, so nothing could be compared.".formatted(which)));
        blocks.add(new Verbatim(side.problems().stream()
                .flatMap(problem -> problem.text().lines())
                .toList()));
        if (!side.standing().isEmpty()) {
            blocks.add(new Heading(1, Tone.STRONG, "Where everything stands by " + other));
            blocks.add(new Table(
                    List.of(Column.of("What"), Column.of("Stands"), Column.of("As of")),
                    true,
                    side.standing().stream()
                            .map(one -> Row.of(
                                    Cell.of(one.book() + "/" + one.id()),
                                    Cell.of(one.word()),
                                    Cell.of(one.asOf().toString())))
                            .toList()));
        }
        return blocks;
    }
}
