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
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thesischecker.report.Document.Line;
import org.thesischecker.source.Characters;

/** Lines of cells in columns without borders, wrapped to a width; the table library does the work. */
final class Grid {

    private static final int PADDING = 2;
    private static final int WIDEST = 40;
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
    String of(List<Document.Column> columns, boolean titled, List<List<Line>> rows) {
        List<List<Line>> shown = rows.stream().map(this::shown).toList();
        String laidOut = AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .lineSeparator("\n")
                .styler(new Painted(shown, paint))
                .data(shown, columns(columns, titled, shown))
                .asString();
        return laidOut.lines().map(this::finished).collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Line> shown(List<Line> row) {
        return row.stream()
                .map(line -> new Line(line.tone(), line.isAddress() ? standIn(line) : Characters.visible(line.text())))
                .toList();
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

    private List<ColumnData<List<Line>>> columns(List<Document.Column> columns, boolean titled, List<List<Line>> rows) {
        List<Integer> widths = widths(columns, titled, rows);
        return IntStream.range(0, columns.size())
                .mapToObj(index -> column(columns.get(index), titled, widths.get(index), index))
                .toList();
    }

    private static ColumnData<List<Line>> column(Document.Column column, boolean titled, int width, int index) {
        HorizontalAlign align = column.right() ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
        Function<List<Line>, String> text = row -> row.get(index).text();
        return new Column()
                .header(titled ? column.title() : null)
                .headerAlign(align)
                .dataAlign(align)
                .minWidth(width + PADDING)
                .maxWidth(width + PADDING, OverflowBehaviour.NEWLINE)
                .with(text);
    }

    private List<Integer> widths(List<Document.Column> columns, boolean titled, List<List<Line>> rows) {
        List<Integer> widths = new ArrayList<>();
        int left = width - indent;
        for (int index = 0; index < columns.size(); index++) {
            boolean last = index == columns.size() - 1;
            int wanted = last ? left : Math.min(WIDEST, wanted(columns.get(index), titled, rows, index));
            widths.add(Math.max(1, wanted));
            left -= wanted + PADDING;
        }
        return widths;
    }

    private static int wanted(Document.Column column, boolean titled, List<List<Line>> rows, int index) {
        int title = titled ? column.title().length() : 0;
        return rows.stream()
                .mapToInt(row -> row.get(index).text().length())
                .reduce(Math.max(column.atLeast(), title), Math::max);
    }

    /** Paints each cell in the tone of its line; the library calls it once the text is wrapped. */
    private record Painted(List<List<Line>> rows, Paint paint) implements Styler {

        @Override
        public List<String> styleCell(Column column, int row, int col, List<String> data) {
            return painted(data, text -> paint.of(rows.get(row).get(col).tone(), text));
        }

        @Override
        public List<String> styleHeader(Column column, int col, List<String> data) {
            return painted(data, text -> paint.of(Tone.FAINT, text));
        }

        private static List<String> painted(List<String> data, UnaryOperator<String> paint) {
            return data.stream().map(paint).toList();
        }
    }
}
