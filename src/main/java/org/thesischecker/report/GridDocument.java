package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.whatif.Basis;
import org.thesischecker.whatif.Supposed;
import org.thesischecker.whatif.VerdictGrid;

/** A table of verdicts over two numbers, for people. */
final class GridDocument {

    /** With more columns than this a verdict is one letter. */
    private static final int WIDE = 6;

    private GridDocument() {}

    static Document of(VerdictGrid grid) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, asked(grid)));
        blocks.add(new Points(
                Tone.PLAIN,
                Stream.concat(
                                Stream.of(side("Down: ", grid.down()), side("Across: ", grid.across())),
                                grid.basis().supposition().changes().stream()
                                        .map(change -> "Supposed throughout: " + ChangeWords.what(change) + " "
                                                + ChangeWords.after(change)))
                        .toList()));
        blocks.add(table(grid));
        if (isShort(grid)) {
            blocks.add(new Paragraph(Tone.FAINT, legend(grid)));
        }
        return new Document(blocks);
    }

    private static String asked(VerdictGrid grid) {
        Basis basis = grid.basis();
        return "What if, as of " + basis.asOf() + ", view " + Words.of(basis.view()) + ", facts until "
                + basis.facts().factsUntil() + ": " + grid.subject().name() + ", now " + grid.today();
    }

    private static String side(String where, List<Supposed> steps) {
        Supposed first = steps.get(0);
        return where + ChangeWords.what(first) + ", now " + ChangeWords.before(first);
    }

    private static Table table(VerdictGrid grid) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(""));
        grid.across().forEach(step -> columns.add(Column.of(Amount.digits(step.after()))));
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < grid.down().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(Tone.STRONG, Amount.digits(grid.down().get(row).after())));
            grid.states().get(row).forEach(state -> cells.add(cell(grid, state)));
            rows.add(new Row(List.copyOf(cells)));
        }
        return new Table(columns, true, rows);
    }

    private static Cell cell(VerdictGrid grid, String state) {
        Tone tone = grid.subject().isThesis() ? Tones.of(Verdict.valueOf(state)) : Tones.of(FactorState.valueOf(state));
        return Cell.of(tone, isShort(grid) ? state.substring(0, 1) : state);
    }

    private static boolean isShort(VerdictGrid grid) {
        return grid.across().size() > WIDE;
    }

    private static String legend(VerdictGrid grid) {
        Stream<? extends Enum<?>> states =
                grid.subject().isThesis() ? Stream.of(Verdict.values()) : Stream.of(FactorState.values());
        return states.map(state -> state.name().charAt(0) + " " + state.name()).collect(Collectors.joining(", "));
    }
}
