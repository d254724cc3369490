package org.thesischecker.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Characters;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** Reads the rows of one CSV file: its lines, header and cells; what the cells mean is another's work. */
final class CsvRows {

    private static final String SEMICOLONS = "the cells are separated by semicolons";
    private static final String USE_COMMAS = "Save it with commas between the cells, and numbers with a decimal point.";

    private final Path path;
    private final String file;
    private final Problems problems;
    private final List<Problem> notes;
    private List<String> header = List.of();
    private Map<String, Integer> columns = Map.of();
    private boolean returns;
    private boolean semicolons;
    private boolean quoteIsOpen;

    CsvRows(Path path, Problems problems, List<Problem> notes) {
        this.path = path;
        this.file = SourceText.shown(path);
        this.problems = problems;
        this.notes = notes;
    }

    /** Hands over each row that has a cell for every column; whatever else there is becomes a problem or a note. */
    void read(Consumer<RawRow> taker) {
        try (BoundedLines lines = new BoundedLines(path)) {
            Optional<BoundedLines.Line> first = lines.next();
            if (first.isEmpty()) {
                problems.add(Problem.at(Place.of(file), "the file is empty", "Its first line is the header."));
                return;
            }
            if (readHeader(first.get())) {
                for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                    readRow(line.get(), taker);
                }
            }
        } catch (IOException cause) {
            problems.add(SourceText.unreadable(path, cause));
        }
        if (returns) {
            notes.add(Problem.at(Place.of(file), "lines end with CR LF", "Save it with line feeds, as the others."));
        }
    }

    private boolean readHeader(BoundedLines.Line line) {
        int skipped = SourceText.startsWithMark(line.bytes()) ? 3 : 0;
        if (skipped > 0) {
            notes.add(Problem.at(Place.of(file), "it starts with a byte-order mark", "Save it as UTF-8 without one."));
        }
        Optional<String> text = text(line, skipped);
        Optional<List<Cell>> cells = text.flatMap(known -> cells(line.number(), known));
        if (cells.isEmpty()) {
            return false;
        }
        header = cells.get().stream().map(Cell::text).toList();
        columns = PlainCells.numbered(header);
        if (isSeparatedBySemicolons(text.get(), cells.get())) {
            problems.add(problem(line.number(), text.get(), 0, SEMICOLONS, USE_COMMAS));
            return false;
        }
        RawRow whole = row(line.number(), text.get(), cells.get(), header);
        return new Header(whole, cells.get(), problems).isRight();
    }

    /** As spreadsheets write it where the comma is the decimal sign. */
    private boolean isSeparatedBySemicolons(String line, List<Cell> cells) {
        return cells.size() == 1 && line.split(";", -1).length >= Math.max(Columns.ALL.size() / 2, header.size());
    }

    private void readRow(BoundedLines.Line line, Consumer<RawRow> taker) {
        Optional<String> text = text(line, 0);
        if (text.isEmpty() || (quoteIsOpen && isRestOfQuoted(line.number(), text.get()))) {
            return;
        }
        if (text.get().isEmpty()) {
            problems.add(problem(line.number(), "", 0, "an empty line", "Remove it."));
            return;
        }
        Place place = new Place(file, line.number(), 1);
        PlainCells plain = PlainCells.of(columns, place, text.get());
        if (plain != null) {
            taker.accept(new RawRow(plain, place, any -> text.get()));
            return;
        }
        cells(line.number(), text.get()).ifPresent(cells -> {
            if (isSeparatedBySemicolons(text.get(), cells)) {
                tellSemicolons(line.number(), text.get());
            } else if (cells.size() != header.size()) {
                problems.add(wrongCount(line.number(), text.get(), new RowShape(header, cells)));
            } else {
                taker.accept(row(line.number(), text.get(), cells, header));
            }
        });
    }

    /** What goes on in the next line was told where it starts; a line that is a row by itself goes on with nothing. */
    private boolean isRestOfQuoted(int number, String line) {
        boolean closes = line.chars().filter(sign -> sign == '"').count() % 2 == 1;
        boolean row = false;
        try {
            row = CsvLine.cells(file, number, line).size() == header.size();
        } catch (IOException notByItself) {
            closes = true;
        }
        quoteIsOpen = !closes && !row;
        return !row;
    }

    /** The first line stands for all others. */
    private void tellSemicolons(int number, String line) {
        if (!semicolons) {
            problems.add(problem(number, line, 0, SEMICOLONS, USE_COMMAS));
        }
        semicolons = true;
    }

    private Problem wrongCount(int number, String line, RowShape shape) {
        String what = "the header has %d columns, this row %d"
                .formatted(header.size(), shape.cells().size());
        return shape.wrong()
                .map(wrong -> new Problem(
                        wrong.cell().place(),
                        wrong.column().isEmpty() ? what : "%s; %s does not fit".formatted(what, wrong.column()),
                        wrong.advice(),
                        Characters.visible(line),
                        Math.max(1, wrong.cell().width())))
                .orElseGet(() -> problem(number, line, 0, what, shape.advice()));
    }

    private RawRow row(int number, String line, List<Cell> cells, List<String> columns) {
        Map<String, Cell> byColumn = new HashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            byColumn.putIfAbsent(columns.get(index), cells.get(index));
        }
        return new RawRow(Cells.of(byColumn), new Place(file, number, 1), any -> line);
    }

    private Optional<List<Cell>> cells(int number, String line) {
        try {
            return Optional.of(CsvLine.cells(file, number, line));
        } catch (JsonProcessingException wrong) {
            quoteIsOpen = true;
            int column = Math.min(wrong.getLocation().getColumnNr(), Math.max(1, line.length()));
            problems.add(problem(
                    number,
                    line,
                    column,
                    "a quoted cell does not end as it should",
                    "It ends with a quote in the line it starts in; a quote inside it is doubled."));
        } catch (IOException wrong) {
            problems.add(problem(number, line, 0, "no line of a CSV file", ""));
        }
        return Optional.empty();
    }

    /** The line as text, without its end; empty when it has a problem. */
    private Optional<String> text(BoundedLines.Line line, int skipped) {
        if (line.tooLong()) {
            problems.add(problem(line.number(), "", 0, "a line longer than 64 KB", "Is it a file of observations?"));
            return Optional.empty();
        }
        returns |= line.endsWithReturn();
        int end = line.bytes().length - (line.endsWithReturn() ? 1 : 0);
        if (isPlain(line.bytes(), skipped, end)) {
            return Optional.of(new String(line.bytes(), skipped, end - skipped, StandardCharsets.US_ASCII));
        }
        ByteBuffer input = ByteBuffer.wrap(line.bytes(), skipped, end - skipped);
        CharBuffer decoded = CharBuffer.allocate(end);
        if (StandardCharsets.UTF_8.newDecoder().decode(input, decoded, true).isError()) {
            problems.add(SourceText.notUtf8(file, line.number(), line.bytes(), skipped, end, input.position()));
            return Optional.empty();
        }
        return visible(line.number(), decoded.flip().toString());
    }

    /** Whether there are none but printable characters of ASCII. */
    private static boolean isPlain(byte[] bytes, int start, int end) {
        for (int at = start; at < end; at++) {
            if (bytes[at] < ' ' || bytes[at] == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> visible(int number, String line) {
        var bad = Characters.firstInvisible(line);
        if (bad.isEmpty()) {
            return Optional.of(line);
        }
        String code = Characters.code(line.charAt(bad.getAsInt()));
        problems.add(problem(number, line, bad.getAsInt() + 1, "the invisible character " + code, "Remove it."));
        return Optional.empty();
    }

    private Problem problem(int number, String line, int column, String what, String advice) {
        return new Problem(new Place(file, number, column), what, advice, Characters.visible(line), 1);
    }

    /** The check of a header: the columns in any order, each once, and no other. */
    private record Header(RawRow whole, List<Cell> cells, Problems problems) {

        boolean isRight() {
            boolean right = true;
            for (Cell cell : cells) {
                right &= isKnownOnce(cell);
            }
            for (String column : Columns.ALL) {
                if (whole.cells().get(column) == null) {
                    problems.add(whole.problem(
                            "", "the column \"%s\" is missing".formatted(column), "Expected " + columns() + "."));
                    right = false;
                }
            }
            return right;
        }

        private boolean isKnownOnce(Cell cell) {
            if (!Columns.ALL.contains(cell.text())) {
                problems.add(problem(
                        cell,
                        "unknown column \"%s\"",
                        Nearest.to(cell.text(), Columns.ALL)
                                .map("Did you mean \"%s\"?"::formatted)
                                .orElse("Expected " + columns() + ".")));
                return false;
            }
            if (!cell.equals(whole.cells().get(cell.text()))) {
                problems.add(problem(cell, "the column \"%s\" stands here twice", "Remove one of them."));
                return false;
            }
            return true;
        }

        private Problem problem(Cell cell, String what, String advice) {
            String excerpt = whole.lines().apply(cell.place());
            return new Problem(cell.place(), what.formatted(cell.text()), advice, excerpt, cell.width());
        }

        private static String columns() {
            return String.join(",", Columns.ALL);
        }
    }
}
