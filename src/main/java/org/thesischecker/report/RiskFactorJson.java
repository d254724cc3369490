package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Words;
import org.thesischecker.review.RiskFactorReview;

/** A reviewed risk factor as a tree. */
final class RiskFactorJson {

    private RiskFactorJson() {}

    static JsonNode of(RiskFactorReview review) {
        RiskFactor factor = review.riskFactor();
        ObjectNode node = Json.object()
                .put("book", review.book())
                .put("id", factor.id())
                .put("title", factor.title())
                .put("listed", factor.listed())
                .put("state", review.state().name())
                .put("owner", factor.owner());
        node.set("tags", Json.texts(factor.tags()));
        node.set("parts", Json.array(review.parts(), RiskFactorJson::part));
        node.set("findings", Json.array(review.findings(), FindingJson::ofRiskFactor));
        node.set("unverified", Json.array(review.unverified(), FindingJson::of));
        node.set("exposedTheses", Json.array(review.exposed(), RiskFactorJson::exposed));
        return node;
    }

    private static JsonNode part(RiskFactorReview.PartState part) {
        return Json.object().put("id", part.id()).put("state", part.state().name());
    }

    private static JsonNode exposed(RiskFactorReview.ExposedThesis exposed) {
        return Json.object()
                .put("thesis", exposed.thesis())
                .put("part", EvidenceJson.partOrNull(exposed.part()))
                .put("effect", Words.of(exposed.effect()));
    }
}
