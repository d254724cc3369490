package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.thesischecker.explain.Decision;
import org.thesischecker.explain.Explanation;
import org.thesischecker.model.Observation;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Words;
import org.thesischecker.review.ThesisReview;

/** An explanation as {@code schema/explanation.schema.json} describes it. */
final class ExplanationJson {

    private static final String SCHEMA_VERSION = "1";

    private ExplanationJson() {}

    static ObjectNode of(Explanation explanation) {
        ObjectNode node = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("asOf", explanation.asOf().toString())
                .put("explainedDay", explanation.explained().toString())
                .put("view", Words.of(explanation.view()))
                .put("factsUntil", explanation.factsUntil().toString())
                .put("factSet", explanation.factSet())
                .put("rulePack", explanation.book().rulePack());
        standing(node, explanation.standing(), explanation.asOf());
        node.set("decision", decision(explanation.decision()));
        node.set(
                "places",
                Json.array(
                        explanation.places(),
                        place -> Json.object().put("id", place.id()).put("description", place.description())));
        node.set("rules", Json.array(explanation.rules(), RuleExplanationJson::of));
        node.set("inputs", Json.array(explanation.inputs(), ExplanationJson::input));
        node.set("thresholds", Json.array(explanation.thresholds(), ExplanationJson::threshold));
        node.set("unmoving", Json.array(explanation.unmoving(), ExplanationJson::row));
        node.set(
                "due",
                Json.array(
                        explanation.due(),
                        due -> Json.object()
                                .put("on", due.on().toString())
                                .put("input", due.input())
                                .put("overdue", due.overdue())));
        return node;
    }

    /** One of the two is null. */
    private static void standing(ObjectNode node, Explanation.Standing standing, LocalDate asOf) {
        if (standing instanceof Explanation.OfThesis of) {
            node.set("thesis", ThesisJson.of(of.review(), asOf));
            node.set("riskFactor", Json.absent());
            node.put("statement", of.review().thesis().statement());
            node.set("assumptions", Json.texts(of.review().thesis().assumptions()));
            node.set("overlaps", Json.texts(List.of()));
        } else {
            Explanation.OfRiskFactor of = (Explanation.OfRiskFactor) standing;
            RiskFactor factor = of.review().riskFactor();
            node.set("thesis", Json.absent());
            node.set("riskFactor", RiskFactorJson.of(of.review()));
            node.put("statement", factor.statement());
            node.set("assumptions", Json.texts(factor.assumptions()));
            node.set(
                    "overlaps",
                    Json.array(
                            factor.overlaps(),
                            overlap -> Json.object()
                                    .put("riskFactor", overlap.riskFactor())
                                    .put("how", overlap.how())));
        }
    }

    private static JsonNode decision(Decision decision) {
        ObjectNode node = Json.object()
                .put("step", decision.step())
                .put("steps", decision.steps())
                .put("rule", decision.rule());
        node.set(
                "findings",
                Json.texts(decision.findings().stream()
                        .map(finding -> finding.rule())
                        .toList()));
        node.set(
                "riskFactors",
                Json.texts(decision.exposures().stream()
                        .map(ExplanationJson::target)
                        .toList()));
        node.set("unverified", Json.array(decision.unverified(), FindingJson::of));
        return node;
    }

    private static String target(ThesisReview.ExposureState exposure) {
        return EvidenceWords.target(exposure.riskFactor(), exposure.part());
    }

    private static JsonNode input(Explanation.InputUse use) {
        ObjectNode node = Json.object()
                .put("input", use.input())
                .put("usable", use.unusable().isEmpty());
        node.set("unverified", use.unusable().map(FindingJson::of).orElseGet(Json::absent));
        node.set("reading", use.reading().map(RuleExplanationJson::of).orElseGet(Json::absent));
        node.set("rules", Json.texts(use.rules()));
        return node;
    }

    private static JsonNode threshold(Explanation.ThresholdUse use) {
        Threshold threshold = use.threshold();
        ObjectNode node = Json.object()
                .put("threshold", threshold.id())
                .put("unit", threshold.unit().name())
                .put("origin", Words.of(threshold.origin()))
                .put("rationale", threshold.rationale())
                .put("setOn", threshold.setOn().toString())
                .put("hindsight", use.hindsight());
        node.set("value", Json.decimal(threshold.value()));
        node.set("rules", Json.texts(use.rules()));
        return node;
    }

    private static JsonNode row(Observation row) {
        return EvidenceJson.of(row).put("status", Words.of(row.status())).put("note", row.note());
    }
}
