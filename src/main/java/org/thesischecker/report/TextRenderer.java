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
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Document.Tally;
import org.thesischecker.report.Document.Verbatim;
import org.thesischecker.source.Characters;

/** For the console: complete at 100 columns, in colour where that is wanted. */
public final class TextRenderer implements TextFormat {

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
        List<Block> blocks = document.blocks();
        return IntStream.range(0, blocks.size())
                .mapToObj(index ->
                        (index == 0 ? "" : gap(blocks.get(index - 1), blocks.get(index))) + block(blocks.get(index)))
                .collect(Collectors.joining());
    }

    /** The heading of a group stands right above what is indented below it; everything else has a line between. */
    private static String gap(Block above, Block below) {
        boolean group = above instanceof Heading heading && heading.level() == 2;
        boolean indented = below instanceof Table || below instanceof Points;
        return group && indented ? "" : "\n";
    }

    private String block(Block block) {
        if (block instanceof Heading heading) {
            return heading(heading);
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph.tone(), paragraph.text());
        }
        if (block instanceof Tally tally) {
            return tally(tally);
        }
        if (block instanceof Points points) {
            return points(points);
        }
        if (block instanceof Verbatim verbatim) {
            return verbatim.lines().stream()
                    .map(line -> (" ".repeat(INDENT) + Characters.visible(line)).stripTrailing() + "\n")
                    .collect(Collectors.joining());
        }
        Table table = (Table) block;
        return grid(INDENT).of(table.columns(), table.titled(), table.rows());
    }

    private Grid grid(int indent) {
        return new Grid(WIDTH, indent, paint);
    }

    private String heading(Heading heading) {
        String rule = "-".repeat(Math.min(WIDTH, heading.text().length())) + "\n";
        return paragraph(heading.tone(), heading.text()) + (heading.level() == 1 ? rule : "");
    }

    private String paragraph(Tone tone, String text) {
        return grid(0).of(List.of(Column.of("")), false, List.of(Row.of(Cell.of(tone, text))));
    }

    private String points(Points points) {
        List<Row> rows = points.texts().stream()
                .map(text -> Row.of(Cell.of("-"), Cell.of(points.tone(), text)))
                .toList();
        return grid(INDENT).of(List.of(Column.of(""), Column.of("")), false, rows);
    }

    private String tally(Tally tally) {
        int most = tally.counts().stream()
                .mapToInt(count -> count.states().size())
                .max()
                .orElse(0);
        List<Column> columns =
                IntStream.rangeClosed(0, most).mapToObj(index -> Column.of("")).toList();
        List<Row> rows = tally.counts().stream().map(count -> row(count, most)).toList();
        return grid(0).of(columns, false, rows);
    }

    private static Row row(Count count, int most) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(Tone.STRONG, count.total())));
        count.states().forEach(state -> cells.add(new Cell(List.of(state))));
        while (cells.size() <= most) {
            cells.add(Cell.of(""));
        }
        return new Row(cells);
    }
}
