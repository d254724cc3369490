package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.lint.LintResult;

/**
 * What the checks found, as it is shown.
 *
 * @param verbose whether people are shown hints, and every finding of each check; programs always are
 */
public record CheckResult(LintResult result, boolean verbose) implements Result {

    @Override
    public Document document() {
        return CheckDocument.of(this);
    }

    @Override
    public ObjectNode json() {
        return CheckJson.of(result);
    }
}
