package org.thesischecker.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thesischecker.facts.Cell;
import org.thesischecker.facts.CsvLine;
import org.thesischecker.model.Place;
import org.thesischecker.source.Characters;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** Reads the table of a CSV file. */
final class CsvTable {

    private final SourceText text;
    private final Problems problems;

    private CsvTable(SourceText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * The table; empty when nothing of it can be read, and then the problems say why.
     *
     * @param header the line of the header, from 1
     */
    static Optional<SheetTable> read(Path file, int header, Problems problems) {
        return problems.take(SourceText.read(file)).flatMap(text -> new CsvTable(text, problems).table(header));
    }

    private Optional<SheetTable> table(int header) {
        if (text.lines().stream().allMatch(String::isBlank)) {
            refuse(0, 0, 1, "the file is empty", "Its header names the columns.");
            return Optional.empty();
        }
        if (text.lines().size() < header) {
            refuse(0, 0, 1, "there is no line %d, where the header should be".formatted(header), "");
            return Optional.empty();
        }
        return cells(header)
                .filter(names -> isSeparatedByCommas(header, names))
                .map(names -> new SheetTable(
                        text.file(), names, rows(header, names.size()), place -> text.line(place.line())));
    }

    private boolean isSeparatedByCommas(int header, List<SheetCell> names) {
        boolean semicolons = names.size() == 1 && names.get(0).text().contains(";");
        if (semicolons) {
            refuse(
                    header,
                    1,
                    1,
                    "the cells are separated by semicolons",
                    "Save it with commas between the cells, and numbers with a decimal point.");
        }
        return !semicolons;
    }

    private List<List<SheetCell>> rows(int header, int columns) {
        List<List<SheetCell>> rows = new ArrayList<>();
        IntStream.rangeClosed(header + 1, text.lines().size())
                .forEach(number -> cells(number)
                        .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                        .filter(cells -> fits(number, cells.size(), columns))
                        .ifPresent(rows::add));
        return List.copyOf(rows);
    }

    private boolean fits(int number, int cells, int columns) {
        if (cells != columns) {
            refuse(
                    number,
                    1,
                    1,
                    "the header has %d columns, this row %d".formatted(columns, cells),
                    cells < columns
                            ? "An empty cell has its comma, too."
                            : "A text that holds a comma stands in double quotes.");
        }
        return cells == columns;
    }

    private Optional<List<SheetCell>> cells(int number) {
        String line = text.lines().get(number - 1);
        if (line.isBlank()) {
            return Optional.of(List.of());
        }
        var invisible = Characters.firstInvisible(line);
        if (invisible.isPresent()) {
            String code = Characters.code(line.charAt(invisible.getAsInt()));
            refuse(number, invisible.getAsInt() + 1, 1, "the invisible character " + code, "Remove it.");
            return Optional.empty();
        }
        try {
            return Optional.of(CsvLine.cells(text.file(), number, line).stream()
                    .map(CsvTable::cell)
                    .toList());
        } catch (JsonProcessingException wrong) {
            int column = Math.min(wrong.getLocation().getColumnNr(), line.length());
            refuse(
                    number,
                    Math.max(1, column),
                    1,
                    "a quoted cell does not end as it should",
                    "It ends with a quote in the line it starts in; a quote inside it is doubled.");
        } catch (IOException wrong) {
            refuse(number, 0, 1, "no line of a CSV file", "");
        }
        return Optional.empty();
    }

    private static SheetCell cell(Cell cell) {
        return cell.text().isEmpty()
                ? SheetCell.empty(cell.place())
                : new SheetCell(SheetCell.Kind.PLAIN, cell.text(), cell.place(), cell.width());
    }

    private void refuse(int line, int column, int width, String what, String advice) {
        problems.add(text.problem(new Place(text.file(), line, column), width, what, advice));
    }
}
