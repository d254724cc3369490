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

    private static final int WIDTH = 100;
    private static final int INDENT = 2;
    private static final int GAP = 2;

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
        if (!grid.notes().isEmpty()) {
            blocks.add(new Points(Tone.WARNING, grid.notes()));
        }
        blocks.addAll(tables(grid));
        if (isShort(grid)) {
            blocks.add(new Paragraph(Tone.FAINT, legend(grid)));
        }
        return new Document(blocks);
    }

    private static String asked(VerdictGrid grid) {
        Basis basis = grid.basis();
        return "What if, as of " + basis.asOf() + ", view " + Words.of(basis.view()) + ", facts until "
                + basis.facts().factsUntil() + ": " + grid.subject().name() + ", now " + grid.now()
                + (basis.supposition().changes().isEmpty() ? "" : ", with what is supposed throughout " + grid.today());
    }

    private static String side(String where, List<Supposed> steps) {
        Supposed first = steps.get(0);
        return where + ChangeWords.what(first) + ", now " + ChangeWords.before(first);
    }

    /** As many columns stand beside one another as fit; the others follow below. */
    private static List<Table> tables(VerdictGrid grid) {
        List<Table> tables = new ArrayList<>();
        int room = WIDTH - INDENT - widest(grid.down().stream().map(GridDocument::label));
        int from = 0;
        int used = 0;
        for (int column = 0; column < grid.across().size(); column++) {
            int width = GAP + width(grid, column);
            if (used + width > room && column > from) {
                tables.add(table(grid, from, column));
                from = column;
                used = 0;
            }
            used += width;
        }
        tables.add(table(grid, from, grid.across().size()));
        return tables;
    }

    private static int width(VerdictGrid grid, int column) {
        return widest(Stream.concat(
                Stream.of(label(grid.across().get(column))),
                grid.states().stream().map(row -> shown(grid, row.get(column)))));
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private static String label(Supposed step) {
        return Amount.digits(step.after());
    }

    private static Table table(VerdictGrid grid, int from, int to) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(""));
        grid.across().subList(from, to).forEach(step -> columns.add(Column.of(label(step))));
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < grid.down().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(Tone.STRONG, label(grid.down().get(row))));
            grid.states().get(row).subList(from, to).forEach(state -> cells.add(cell(grid, state)));
            rows.add(new Row(List.copyOf(cells)));
        }
        return new Table(columns, true, rows);
    }

    private static Cell cell(VerdictGrid grid, String state) {
        Tone tone = grid.subject().isThesis() ? Tones.of(Verdict.valueOf(state)) : Tones.of(FactorState.valueOf(state));
        return Cell.of(tone, shown(grid, state));
    }

    private static String shown(VerdictGrid grid, String state) {
        return isShort(grid) ? state.substring(0, 1) : state;
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
