package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
import org.thesischecker.report.Document.Verbatim;
import org.thesischecker.source.Characters;

/** For a mail or a page: GitHub Flavored Markdown with the words of the console. */
public final class MarkdownRenderer implements TextFormat {

    @Override
    public String render(Result result) {
        List<Block> blocks = new ArrayList<>(result.document().blocks());
        if (!result.provenance().isEmpty()) {
            blocks.add(new Heading(2, Tone.STRONG, "What this rests on"));
            blocks.add(new Points(Tone.PLAIN, result.provenance()));
        }
        String hidden = result.comment().map("<!-- %s -->\n\n"::formatted).orElse("");
        return hidden + render(new Document(blocks));
    }

    /** The document as Markdown. */
    public String render(Document document) {
        return document.blocks().stream().map(MarkdownRenderer::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Heading heading) {
            return "#".repeat(heading.level() + 1) + " " + Markdown.escaped(heading.text()) + "\n";
        }
        if (block instanceof Paragraph paragraph) {
            return Markdown.paragraph(paragraph.text()) + "\n";
        }
        if (block instanceof Tally tally) {
            return tally.counts().stream().map(MarkdownRenderer::count).collect(Collectors.joining());
        }
        if (block instanceof Points points) {
            return points.texts().stream()
                    .map(text -> "- " + Markdown.paragraph(text) + "\n")
                    .collect(Collectors.joining());
        }
        if (block instanceof Verbatim verbatim) {
            return verbatim.lines().stream()
                    .map(line -> ("    " + Characters.visible(line)).stripTrailing() + "\n")
                    .collect(Collectors.joining());
        }
        return table((Table) block);
    }

    private static String count(Count count) {
        String states = count.states().stream().map(Line::text).collect(Collectors.joining(", "));
        return "- **" + Markdown.escaped(count.total()) + "**: " + Markdown.escaped(states) + "\n";
    }

    private static String table(Table table) {
        List<Column> columns = table.columns();
        return row(columns.stream()
                        .map(column -> Markdown.escaped(column.title()))
                        .toList())
                + row(columns.stream().map(column -> ":--").toList())
                + table.rows().stream().map(MarkdownRenderer::row).collect(Collectors.joining());
    }

    private static String row(Row row) {
        return row(row.cells().stream().map(MarkdownRenderer::cell).toList());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String cell(Cell cell) {
        return cell.lines().stream().map(MarkdownRenderer::line).collect(Collectors.joining("<br>"));
    }

    private static String line(Line line) {
        if (line.isAddress()) {
            return Markdown.link(line.text());
        }
        boolean strong = line.tone() != Tone.PLAIN
                && line.tone() != Tone.FAINT
                && !line.text().isBlank();
        String text = Markdown.escaped(line.text());
        return strong ? "**" + text + "**" : text;
    }
}
