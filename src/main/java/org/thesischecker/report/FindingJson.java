package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Unverified;

/** Findings, and inputs that are not usable, as trees. */
final class FindingJson {

    private FindingJson() {}

    static JsonNode ofThesis(Finding finding) {
        return of(finding);
    }

    /** A finding of a risk factor names its part, too; null for the whole. */
    static JsonNode ofRiskFactor(Finding finding) {
        return of(finding).put("part", EvidenceJson.partOrNull(finding.part()));
    }

    static JsonNode of(Unverified item) {
        return Json.object()
                .put("input", item.input())
                .put("reason", item.reason().name())
                .put("blocks", item.blocks())
                .put("note", item.note());
    }

    private static ObjectNode of(Finding finding) {
        ObjectNode node = Json.object()
                .put("rule", finding.rule())
                .put("effect", finding.effect().verb())
                .put("statement", finding.statement());
        node.set("marks", EvidenceJson.marks(finding.marks()));
        node.set("evidence", Json.array(finding.evidence(), EvidenceJson::of));
        return node;
    }
}
