package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.whatif.VerdictGrid;

/** A table of verdicts over two numbers, as it is shown. */
public record GridResult(VerdictGrid grid) implements Result {

    @Override
    public Document document() {
        return GridDocument.of(grid);
    }

    @Override
    public ObjectNode json() {
        return GridJson.of(grid);
    }
}
