package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.lint.LintFinding;
import org.thesischecker.lint.LintResult;
import org.thesischecker.lint.Severity;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Words;

/** The findings as {@code schema/check.schema.json} describes them. */
final class CheckJson {

    private static final String SCHEMA_VERSION = "1";

    private CheckJson() {}

    static ObjectNode of(LintResult result) {
        ObjectNode node = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("today", result.today().toString())
                .put("warnings", result.of(Severity.WARNING).size())
                .put("hints", result.of(Severity.HINT).size());
        node.set("checked", checked(result.checked()));
        node.set("findings", Json.array(result.findings(), CheckJson::finding));
        return node;
    }

    private static JsonNode checked(LintResult.Checked checked) {
        ObjectNode node = Json.object()
                .put("theses", checked.theses())
                .put("riskFactors", checked.riskFactors())
                .put("rules", checked.rules())
                .put("thresholds", checked.thresholds())
                .put("cases", checked.cases())
                .put("metrics", checked.metrics())
                .put("rows", checked.rows());
        node.set("books", Json.texts(checked.books()));
        return node;
    }

    private static JsonNode finding(LintFinding finding) {
        Problem problem = finding.problem();
        ObjectNode node = Json.object()
                .put("check", finding.check().id())
                .put("severity", Words.of(finding.check().severity()))
                .put("message", problem.what())
                .put("advice", problem.advice())
                .put("excerpt", problem.excerpt());
        node.set(
                "place",
                Json.object()
                        .put("file", problem.place().file())
                        .put("line", problem.place().line())
                        .put("column", problem.place().column()));
        return node;
    }
}
