package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Count;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Document.Tally;
import org.thesischecker.source.Characters;

/** For the console: complete at 100 columns, in colour where that is wanted. */
public final class TextRenderer implements Renderer {

    private static final int WIDTH = 100;
    private static final int INDENT = 2;

    private final Paint paint;

    public TextRenderer(boolean colour) {
        this.paint = new Paint(colour);
    }

    @Override
    public String render(Result result) {
        return render(result.document());
    }

    /** The document as the console shows it. */
    public String render(Document document) {
        return document.blocks().stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Block block) {
        if (block instanceof Heading heading) {
            return heading(heading);
        }
        if (block instanceof Paragraph paragraph) {
            return grid(0).of(List.of(Column.of("")), false, List.of(List.of(line(paragraph))));
        }
        if (block instanceof Tally tally) {
            return tally(tally);
        }
        if (block instanceof Points points) {
            return points(points);
        }
        Table table = (Table) block;
        return grid(INDENT).of(table.columns(), table.titled(), lines(table.rows()));
    }

    private Grid grid(int indent) {
        return new Grid(WIDTH, indent, paint);
    }

    private String heading(Heading heading) {
        String text = Characters.visible(heading.text());
        String rule = heading.level() == 1 ? "\n" + "-".repeat(Math.min(WIDTH, text.length())) : "";
        return paint.of(heading.tone(), text) + rule + "\n";
    }

    private String points(Points points) {
        List<Column> columns = List.of(Column.of(""), Column.of(""));
        List<List<Line>> rows = points.texts().stream()
                .map(text -> List.of(new Line(Tone.PLAIN, "-"), new Line(points.tone(), text)))
                .toList();
        return grid(INDENT).of(columns, false, rows);
    }

    private static Line line(Paragraph paragraph) {
        return new Line(paragraph.tone(), paragraph.text());
    }

    private String tally(Tally tally) {
        int most = tally.counts().stream()
                .mapToInt(count -> count.states().size())
                .max()
                .orElse(0);
        List<Column> columns =
                IntStream.rangeClosed(0, most).mapToObj(index -> Column.of("")).toList();
        List<List<Line>> rows =
                tally.counts().stream().map(count -> line(count, most)).toList();
        return grid(0).of(columns, false, rows);
    }

    private static List<Line> line(Count count, int most) {
        List<Line> line = new ArrayList<>(List.of(new Line(Tone.STRONG, count.total())));
        line.addAll(count.states());
        while (line.size() <= most) {
            line.add(new Line(Tone.PLAIN, ""));
        }
        return line;
    }

    /** A row whose cells have several lines is as many rows of the grid, so that each line has its own tone. */
    private static List<List<Line>> lines(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, height(row)).mapToObj(index -> line(row, index)))
                .toList();
    }

    private static int height(Row row) {
        return row.cells().stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    private static List<Line> line(Row row, int index) {
        return row.cells().stream().map(cell -> line(cell, index)).toList();
    }

    private static Line line(Cell cell, int index) {
        return index < cell.lines().size() ? cell.lines().get(index) : new Line(Tone.PLAIN, "");
    }
}
