package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.explain.Explanation;

/** An explanation as it is shown. */
public record ExplanationResult(Explanation explanation) implements Result {

    @Override
    public Document document() {
        return ExplanationDocument.of(explanation);
    }

    @Override
    public ObjectNode json() {
        return ExplanationJson.of(explanation);
    }
}
