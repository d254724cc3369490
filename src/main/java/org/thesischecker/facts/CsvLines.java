package org.thesischecker.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Characters;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** Takes the lines of one CSV file apart. */
final class CsvLines {

    private static final String SEMICOLONS = "the cells are separated by semicolons";
    private static final String USE_COMMAS = "Save it with commas between the cells, and numbers with a decimal point.";

    private final String file;
    private final List<String> header;
    private final int[] columns;
    private final Problems problems;
    private boolean semicolons;
    private boolean quoteIsOpen;

    private CsvLines(String file, List<String> header, Problems problems) {
        this.file = file;
        this.header = header;
        this.columns = Columns.ALL.stream().mapToInt(header::indexOf).toArray();
        this.problems = problems;
    }

    /**
     * The lines below a header; empty when it has problems.
     *
     * @param skipped bytes before it
     */
    static Optional<CsvLines> below(String file, BoundedLines.Line line, int skipped, Problems problems) {
        CsvLines alone = new CsvLines(file, List.of(), problems);
        Optional<String> text = alone.text(line, skipped);
        return text.flatMap(known -> alone.cells(line.number(), known))
                .flatMap(cells -> new CsvLines(
                                file, cells.stream().map(Cell::text).toList(), problems)
                        .checked(line.number(), text.orElseThrow(), cells));
    }

    private Optional<CsvLines> checked(int number, String line, List<Cell> cells) {
        if (isSeparatedBySemicolons(line, cells)) {
            tellSemicolons(number, line);
            return Optional.empty();
        }
        return new Header(row(number, line, cells), cells, problems).isRight() ? Optional.of(this) : Optional.empty();
    }

    /** As spreadsheets write it where the comma is the decimal sign. */
    private boolean isSeparatedBySemicolons(String line, List<Cell> cells) {
        return cells.size() == 1 && line.split(";", -1).length >= Math.max(Columns.ALL.size() / 2, header.size());
    }

    /** Hands over the row that a line is, when it has a cell for every column; else it is a problem. */
    void read(BoundedLines.Line line, Consumer<RawRow> taker) {
        Place place = new Place(file, line.number(), 1);
        PlainCells plain =
                quoteIsOpen || line.tooLong() ? null : PlainCells.of(columns, place, line.bytes(), length(line));
        if (plain != null) {
            taker.accept(new RawRow(plain, place, any -> plain.text()));
            return;
        }
        Optional<String> text = text(line, 0);
        if (text.isEmpty() || (quoteIsOpen && isRestOfQuoted(line.number(), text.get()))) {
            return;
        }
        if (text.get().isEmpty()) {
            problems.add(problem(line.number(), "", 0, "an empty line", "Remove it."));
            return;
        }
        cells(line.number(), text.get()).ifPresent(cells -> {
            if (isSeparatedBySemicolons(text.get(), cells)) {
                tellSemicolons(line.number(), text.get());
            } else if (cells.size() != header.size()) {
                problems.add(wrongCount(line.number(), text.get(), new RowShape(header, cells)));
            } else {
                taker.accept(row(line.number(), text.get(), cells));
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

    private RawRow row(int number, String line, List<Cell> cells) {
        Map<String, Cell> byColumn = new HashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            byColumn.putIfAbsent(header.get(index), cells.get(index));
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
        int end = length(line);
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

    /** The number of its bytes without its end. */
    private static int length(BoundedLines.Line line) {
        return line.bytes().length - (line.endsWithReturn() ? 1 : 0);
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
}
