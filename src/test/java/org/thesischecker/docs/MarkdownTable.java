package org.thesischecker.docs;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown, row by row. */
public final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    public MarkdownTable(String... titles) {
        row(titles);
        lines.add("|---".repeat(titles.length) + "|");
    }

    public MarkdownTable row(String... cells) {
        StringBuilder line = new StringBuilder("|");
        for (String cell : cells) {
            line.append(' ')
                    .append(cell.replace("|", "\\|").replace('\n', ' ').strip())
                    .append(" |");
        }
        lines.add(line.toString());
        return this;
    }

    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
