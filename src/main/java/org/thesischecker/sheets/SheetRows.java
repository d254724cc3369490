package org.thesischecker.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.Cell;
import org.thesischecker.facts.Cells;
import org.thesischecker.facts.Columns;
import org.thesischecker.facts.RawRow;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.sheets.SheetCell.Kind;
import org.thesischecker.source.PlainDecimal;
import org.thesischecker.source.Problems;

/** Makes rows of facts, not understood yet, of the rows of a table. */
final class SheetRows {

    /** What a template names already; a row that has nothing else was not filled in. */
    private static final Set<String> NAMED = Set.of(Columns.METRIC, Columns.PERIOD, Columns.UNIT);

    private static final Set<String> DAYS = Set.of(Columns.PERIOD, Columns.PUBLISHED);

    private final SheetTable table;
    private final Layout layout;
    private final String entered;
    private final Function<Place, String> lines;
    private final Problems problems;
    private final List<RawRow> rows = new ArrayList<>();
    private int unfilled;

    private SheetRows(SheetTable table, Layout layout, @Nullable Mapping mapping, String entered, Problems problems) {
        this.table = table;
        this.layout = layout;
        this.entered = entered;
        this.lines = place -> Optional.ofNullable(mapping)
                .flatMap(known -> known.line(place))
                .orElseGet(() -> table.lines().apply(place));
        this.problems = problems;
    }

    /**
     * The rows of a table, but for those that have a cell which cannot be read; why is told.
     *
     * @param entered the day of the import, as ISO text
     */
    static SheetRows of(SheetTable table, Layout layout, @Nullable Mapping mapping, String entered, Problems problems) {
        SheetRows all = new SheetRows(table, layout, mapping, entered, problems);
        table.rows().forEach(all::add);
        return all;
    }

    List<RawRow> rows() {
        return List.copyOf(rows);
    }

    /** How many rows nobody filled in. */
    int unfilled() {
        return unfilled;
    }

    private void add(List<SheetCell> row) {
        if (layout.isHeader(table, row)) {
            refuse(
                    row.get(0),
                    "a second header",
                    "A sheet has one table: remove the header, or what belongs to another table.");
        } else if (!layout.metrics().isEmpty()) {
            layout.metrics().forEach((column, series) -> addValue(row, row.get(column), series));
        } else if (isUnfilled(row)) {
            unfilled++;
        } else {
            Map<String, Cell> cells = cells(row);
            complete(
                    row.get(0).place(),
                    cells,
                    layout.columns().values().stream().map(row::get));
        }
    }

    private boolean isUnfilled(List<SheetCell> row) {
        return layout.columns().entrySet().stream()
                .filter(column -> !NAMED.contains(column.getKey()))
                .allMatch(column -> row.get(column.getValue()).isEmpty());
    }

    /** A cell of a wide table; an empty one says nothing. */
    private void addValue(List<SheetCell> row, SheetCell value, Mapping.Series series) {
        if (!value.isEmpty()) {
            Map<String, Cell> cells = cells(row);
            cells.put(Columns.METRIC, series.metric());
            cells.put(Columns.UNIT, series.unit());
            cell(Columns.VALUE, value).ifPresent(cell -> cells.put(Columns.VALUE, cell));
            complete(
                    value.place(),
                    cells,
                    Stream.concat(
                            Stream.of(value), layout.columns().values().stream().map(row::get)));
        }
    }

    private Map<String, Cell> cells(List<SheetCell> row) {
        Map<String, Cell> cells = new HashMap<>(layout.constants());
        layout.columns()
                .forEach((field, column) -> cell(field, row.get(column)).ifPresent(cell -> cells.put(field, cell)));
        return cells;
    }

    /** A row of which a cell was refused would only be told to lack it. */
    private void complete(Place place, Map<String, Cell> cells, Stream<SheetCell> read) {
        boolean whole = read.filter(cell -> !cell.isEmpty())
                .allMatch(cell ->
                        cells.values().stream().anyMatch(known -> known.place().equals(cell.place())));
        if (whole) {
            cells.put(Columns.ENTERED, new Cell(entered, place, 1));
            rows.add(new RawRow(Cells.of(cells), place, lines));
        }
    }

    /** A cell as a field; empty when it cannot be one. */
    private Optional<Cell> cell(String field, SheetCell cell) {
        boolean days = DAYS.contains(field);
        if (cell.kind() == Kind.TEXT && field.equals(Columns.VALUE)) {
            return refuse(
                    cell,
                    "the text \"%s\" where a number is expected".formatted(cell.text()),
                    PlainDecimal.parse(cell.text()).isPresent()
                            ? "Make the cell a number: a number that is kept as text may not be what it looks like."
                            : PlainDecimal.advice(cell.text()));
        }
        if (cell.kind() == Kind.DAY && !days) {
            return refuse(
                    cell,
                    "the day %s where the %s is expected".formatted(cell.text(), field),
                    "Is it the right column?");
        }
        if (cell.kind() == Kind.NUMBER && field.equals(Columns.PUBLISHED)) {
            return refuse(
                    cell,
                    "the number %s where a day is expected".formatted(cell.text()),
                    "Format the cell as a date, or write the day as 2025-10-31.");
        }
        return cell.kind() == Kind.REFUSED
                ? Optional.empty()
                : Optional.of(new Cell(cell.text(), cell.place(), cell.width()));
    }

    private Optional<Cell> refuse(SheetCell cell, String what, String advice) {
        Problem problem = new Problem(cell.place(), what, advice, lines.apply(cell.place()), cell.width());
        if (!problems.every().contains(problem)) {
            problems.add(problem);
        }
        return Optional.empty();
    }
}
