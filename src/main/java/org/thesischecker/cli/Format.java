package org.thesischecker.cli;

import org.thesischecker.report.JsonRenderer;
import org.thesischecker.report.MarkdownRenderer;
import org.thesischecker.report.Renderer;
import org.thesischecker.report.TextRenderer;

/** How a result is written. */
enum Format {
    TEXT,
    JSON,
    MARKDOWN;

    Renderer renderer(boolean colour) {
        return switch (this) {
            case TEXT -> new TextRenderer(colour);
            case JSON -> new JsonRenderer();
            case MARKDOWN -> new MarkdownRenderer();
        };
    }
}
