package org.thesischecker.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import com.github.freva.asciitable.Styler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Row;
import org.thesischecker.source.Characters;

/** Cells in columns without borders, wrapped to a width; the table library does the work. */
final class Grid {

    private static final int PADDING = 2;
    private static final int NARROWEST = 30;
    private static final Pattern WORD = Pattern.compile("[^\\s\uE000]+");
    private static final Pattern STAND_IN = Pattern.compile("\uE000(\\d+)\uE000");

    private final int width;
    private final int indent;
    private final Paint paint;
    private final List<String> addresses = new ArrayList<>();

    /**
     * A grid.
     *
     * @param width of the page, in characters
     * @param indent of the whole grid, in characters
     */
    Grid(int width, int indent, Paint paint) {
        this.width = width;
        this.indent = indent;
        this.paint = paint;
    }

    /** The rows laid out, each line ending with a line feed. */
    String of(List<Document.Column> columns, boolean titled, List<Row> rows) {
        List<Row> shown = rows.stream().map(this::shown).toList();
        String laidOut = AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .lineSeparator("\n")
                .styler(new Painted(shown, paint))
                .data(shown, columns(columns, titled, shown))
                .asString();
        return laidOut.lines().map(this::finished).collect(Collectors.joining("\n", "", "\n"));
    }

    private Row shown(Row row) {
        return new Row(row.cells().stream()
                .map(cell -> new Cell(cell.lines().stream().map(this::shown).toList()))
                .toList());
    }

    private Line shown(Line line) {
        return new Line(line.tone(), line.isAddress() ? standIn(line) : Characters.visible(line.text()));
    }

    /** The library would break an address that is wider than its column. */
    private String standIn(Line address) {
        addresses.add(Characters.visible(address.text()));
        return "\uE000" + (addresses.size() - 1) + "\uE000";
    }

    private String finished(String line) {
        Matcher standIn = STAND_IN.matcher(line);
        String whole =
                standIn.replaceAll(match -> Matcher.quoteReplacement(addresses.get(Integer.parseInt(match.group(1)))));
        String moved = " ".repeat(indent) + (whole.isEmpty() ? whole : whole.substring(1));
        return moved.stripTrailing();
    }

    private List<ColumnData<Row>> columns(List<Document.Column> columns, boolean titled, List<Row> rows) {
        List<Integer> widths = widths(columns, titled, rows);
        return IntStream.range(0, columns.size())
                .mapToObj(index -> column(columns.get(index), titled, widths.get(index), index))
                .toList();
    }

    private static ColumnData<Row> column(Document.Column column, boolean titled, int width, int index) {
        Function<Row, String> text = row -> breakable(text(row.cells().get(index)), width);
        return new Column()
                .header(titled ? column.title() : null)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .minWidth(width + PADDING)
                .maxWidth(width + PADDING, OverflowBehaviour.NEWLINE)
                .with(text);
    }

    private static String text(Cell cell) {
        return cell.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The library would break a name that is wider than its column anywhere; here it is broken after a dot. */
    private static String breakable(String text, int width) {
        Matcher word = WORD.matcher(text);
        return word.replaceAll(match -> Matcher.quoteReplacement(
                match.group().length() > width ? broken(match.group(), width) : match.group()));
    }

    private static String broken(String name, int width) {
        int dot = name.lastIndexOf('.', width - 1);
        if (name.length() <= width || dot <= 0) {
            return name;
        }
        return name.substring(0, dot + 1) + " " + broken(name.substring(dot + 1), width);
    }

    /** The last column takes what is left; the widest of the others give way until that is enough to read it. */
    private List<Integer> widths(List<Document.Column> columns, boolean titled, List<Row> rows) {
        int last = columns.size() - 1;
        int[] widths = IntStream.range(0, last)
                .map(index -> wanted(columns.get(index), titled, rows, index))
                .toArray();
        int room = width - indent - last * PADDING;
        int enough = Math.min(NARROWEST, wanted(columns.get(last), titled, rows, last));
        while (last > 0 && room - IntStream.of(widths).sum() < enough) {
            int widest =
                    IntStream.range(0, last).reduce(0, (best, index) -> widths[index] > widths[best] ? index : best);
            widths[widest]--;
        }
        int left = room - IntStream.of(widths).sum();
        return IntStream.concat(IntStream.of(widths), IntStream.of(left))
                .boxed()
                .toList();
    }

    private static int wanted(Document.Column column, boolean titled, List<Row> rows, int index) {
        int title = titled ? column.title().length() : 0;
        return rows.stream()
                .flatMap(row -> row.cells().get(index).lines().stream())
                .mapToInt(line -> line.text().length())
                .reduce(Math.max(column.atLeast(), title), Math::max);
    }

    /** Paints what became of each line in its tone; the library calls it once the text is wrapped. */
    private record Painted(List<Row> rows, Paint paint) implements Styler {

        @Override
        public List<String> styleCell(Column column, int row, int col, List<String> data) {
            return painted(rows.get(row).cells().get(col).lines(), data);
        }

        @Override
        public List<String> styleHeader(Column column, int col, List<String> data) {
            return data.stream().map(text -> paint.of(Tone.FAINT, text)).toList();
        }

        /** Wrapping moves blanks only, so the other characters tell where a line ends. */
        private List<String> painted(List<Line> lines, List<String> wrapped) {
            List<String> painted = new ArrayList<>();
            int line = 0;
            long left = lines.isEmpty() ? 0 : inked(lines.get(0).text());
            for (String text : wrapped) {
                while (left <= 0 && line < lines.size() - 1) {
                    line++;
                    left = inked(lines.get(line).text());
                }
                painted.add(lines.isEmpty() ? text : paint.of(lines.get(line).tone(), text));
                left -= inked(text);
            }
            return painted;
        }

        private static long inked(String text) {
            return text.chars().filter(sign -> sign != ' ').count();
        }
    }
}
