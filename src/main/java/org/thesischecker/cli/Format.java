package org.thesischecker.cli;

import java.util.EnumSet;
import java.util.Set;
import org.thesischecker.model.Words;
import org.thesischecker.report.GithubRenderer;
import org.thesischecker.report.JUnitRenderer;
import org.thesischecker.report.JsonRenderer;
import org.thesischecker.report.MarkdownRenderer;
import org.thesischecker.report.Renderer;
import org.thesischecker.report.SarifRenderer;
import org.thesischecker.report.TextRenderer;
import org.thesischecker.report.html.HtmlRenderer;
import org.thesischecker.report.sheet.WorkbookRenderer;

/** How a result is written. */
enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    HTML,
    XLSX,
    JUNIT,
    SARIF,
    GITHUB;

    /** What every command writes. */
    static final Set<Format> COMMON = EnumSet.of(TEXT, JSON, MARKDOWN);

    /** What is written of a review, too: documents that are sent to people. */
    static final Set<Format> DOCUMENTS = EnumSet.of(TEXT, JSON, MARKDOWN, HTML, XLSX);

    /** What is written of the registers of a ledger, too: a workbook. */
    static final Set<Format> REGISTERS = EnumSet.of(TEXT, JSON, MARKDOWN, XLSX);

    /** What is written of rule tests and diffs, too: reports for CI servers, and annotations for hosts of code. */
    static final Set<Format> TESTS = EnumSet.of(TEXT, JSON, MARKDOWN, JUNIT, SARIF, GITHUB);

    /** Who writes it, where not every command does. */
    String writtenBy() {
        return switch (this) {
            case JUNIT, SARIF, GITHUB -> "thesis test and thesis diff write " + Words.of(this);
            case TEXT, JSON, MARKDOWN, HTML, XLSX -> "thesis review writes " + Words.of(this);
        };
    }

    /** The renderer; its libraries are loaded when it is asked for, and not before. */
    Renderer renderer(boolean colour) {
        return switch (this) {
            case TEXT -> new TextRenderer(colour);
            case JSON -> new JsonRenderer();
            case MARKDOWN -> new MarkdownRenderer();
            case HTML -> new HtmlRenderer();
            case XLSX -> new WorkbookRenderer();
            case JUNIT -> new JUnitRenderer();
            case SARIF -> new SarifRenderer();
            case GITHUB -> new GithubRenderer();
        };
    }
}
