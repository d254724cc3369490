package org.thesischecker.whatif;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.facts.BoundedLines;
import org.thesischecker.facts.Cell;
import org.thesischecker.facts.CsvLine;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Characters;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.SourceText;

/**
 * A file of scenarios, read as a stream: its header names an id and then the changes, each further line is a scenario.
 */
final class SweepFile implements AutoCloseable {

    private static final String ID = "id";

    private final String file;
    private final BoundedLines lines;
    private List<SweepColumn> columns = List.of();
    private long bytes;

    private SweepFile(String file, BoundedLines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Opens a file and reads its header; whatever is wrong with it is a problem. */
    static Loaded<SweepFile> open(Path path, Notation notation, Supposing supposing) {
        String shown = SourceText.shown(path);
        try {
            SweepFile sweep = new SweepFile(shown, new BoundedLines(path));
            Optional<BoundedLines.Line> header = sweep.next();
            List<Problem> problems = header.isEmpty()
                    ? List.of(
                            Problem.at(
                                    Place.of(shown),
                                    "the file is empty",
                                    "Its first line names the changes, as id,METRIC@PERIOD,METRIC%; each further line is a scenario."))
                    : sweep.header(header.get(), notation, supposing);
            if (problems.isEmpty()) {
                return Loaded.of(sweep);
            }
            sweep.close();
            return Loaded.failed(problems);
        } catch (IOException cause) {
            return Loaded.failed(List.of(SourceText.unreadable(path, cause)));
        }
    }

    /** The next line; empty at the end of the file. */
    Optional<BoundedLines.Line> next() throws IOException {
        Optional<BoundedLines.Line> line = lines.next();
        line.ifPresent(read -> bytes += read.bytes().length + 1);
        return line;
    }

    /** How many bytes were read so far. */
    long bytes() {
        return bytes;
    }

    List<SweepColumn> columns() {
        return columns;
    }

    /** A line as a scenario. */
    SweepRow row(BoundedLines.Line line) throws BadRow {
        String text = text(line, 0);
        List<Cell> cells = cells(line.number(), text);
        if (cells.size() != columns.size() + 1) {
            throw bad(
                    line.number(),
                    0,
                    1,
                    text,
                    "the header has %d columns, this row %d".formatted(columns.size() + 1, cells.size()),
                    "A text that holds a comma stands in double quotes.");
        }
        Cell id = cells.get(0);
        if (id.text().isBlank()) {
            throw bad(line.number(), 1, 1, text, "the id is empty", "The first column names the scenario.");
        }
        List<SweepRow.Asked> asked = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            Cell cell = cells.get(index + 1);
            if (cell.text().isBlank()) {
                continue;
            }
            try {
                asked.add(
                        new SweepRow.Asked(columns.get(index).change(cell.text().strip()), cell));
            } catch (Misread misread) {
                throw bad(text, cell, columns.get(index).text() + ": " + misread.what(), misread.advice());
            }
        }
        return new SweepRow(id.text(), text, asked);
    }

    BadRow bad(String line, Cell cell, String what, String advice) {
        return new BadRow(new Problem(cell.place(), what, advice, Characters.visible(line), Math.max(1, cell.width())));
    }

    private BadRow bad(int number, int column, int width, String line, String what, String advice) {
        return new BadRow(new Problem(new Place(file, number, column), what, advice, Characters.visible(line), width));
    }

    private List<Problem> header(BoundedLines.Line line, Notation notation, Supposing supposing) {
        List<Problem> problems = new ArrayList<>();
        try {
            String text = text(line, SourceText.startsWithMark(line.bytes()) ? 3 : 0);
            List<Cell> cells = cells(line.number(), text);
            if (cells.size() < 2) {
                throw bad(
                        1,
                        1,
                        Math.max(1, text.length()),
                        text,
                        "the header names no change",
                        "Expected an id and the changes, as id,METRIC@PERIOD,METRIC%." + separated(text));
            }
            checkId(text, cells);
            columns = columns(text, cells.subList(1, cells.size()), notation, supposing, problems);
        } catch (BadRow bad) {
            problems.add(bad.problem());
        }
        return problems;
    }

    /** What separates the cells of a line that has no comma. */
    private static String separated(String header) {
        return header.contains(";") || header.contains("\t")
                ? "\nCommas separate the columns, not semicolons or tabs."
                : "";
    }

    /** The first column names the scenarios, and no other does. */
    private void checkId(String line, List<Cell> cells) throws BadRow {
        List<Cell> ids =
                cells.stream().filter(cell -> cell.text().strip().equals(ID)).toList();
        Cell first = cells.get(0);
        if (ids.isEmpty()) {
            throw bad(
                    line,
                    first,
                    "the first column is \"%s\" and not %s"
                            .formatted(first.text().strip(), ID),
                    "The first column names the scenarios: put %s before the others, and a name into each row."
                            .formatted(ID));
        }
        if (ids.get(0) != first) {
            throw bad(line, ids.get(0), "%s is not the first column".formatted(ID), "Put it before the others.");
        }
        if (ids.size() > 1) {
            throw bad(
                    line, ids.get(1), "%s is there twice".formatted(ID), "Only the first column names the scenarios.");
        }
    }

    private List<SweepColumn> columns(
            String line, List<Cell> cells, Notation notation, Supposing supposing, List<Problem> problems) {
        List<SweepColumn> read = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Cell cell : cells) {
            try {
                SweepColumn column = SweepColumn.of(cell.text().strip(), cell.place(), notation);
                String key = supposing.free(column.target());
                String before = seen.putIfAbsent(key, column.text());
                if (before != null) {
                    throw new Misread("%s is changed twice".formatted(key), "%s changes it, too.".formatted(before));
                }
                read.add(column);
            } catch (Misread misread) {
                problems.add(bad(line, cell, misread.what(), misread.advice()).problem());
            }
        }
        return List.copyOf(read);
    }

    private List<Cell> cells(int number, String line) throws BadRow {
        try {
            if (line.isEmpty()) {
                throw bad(number, 0, 1, line, "an empty line", "Remove it.");
            }
            return CsvLine.cells(file, number, line);
        } catch (IOException wrong) {
            throw bad(
                    number,
                    0,
                    1,
                    line,
                    "a quoted cell does not end as it should",
                    "It ends with a quote in the line it starts in; a quote inside it is doubled.");
        }
    }

    private String text(BoundedLines.Line line, int skipped) throws BadRow {
        if (line.tooLong()) {
            throw bad(line.number(), 0, 1, "", "a line longer than 64 KB", "Is it a file of scenarios?");
        }
        int end = line.bytes().length - (line.endsWithReturn() ? 1 : 0);
        ByteBuffer input = ByteBuffer.wrap(line.bytes(), skipped, end - skipped);
        CharBuffer decoded = CharBuffer.allocate(end + 1);
        if (StandardCharsets.UTF_8.newDecoder().decode(input, decoded, true).isError()) {
            throw new BadRow(SourceText.notUtf8(file, line.number(), line.bytes(), skipped, end, input.position()));
        }
        return decoded.flip().toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
