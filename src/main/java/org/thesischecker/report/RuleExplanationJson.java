package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.engine.Operand;
import org.thesischecker.explain.Comparison;
import org.thesischecker.explain.ConditionExplanation;
import org.thesischecker.explain.ReadingShown;
import org.thesischecker.explain.RuleExplanation;
import org.thesischecker.explain.Tried;
import org.thesischecker.model.Place;
import org.thesischecker.model.Unit;

/** An explained rule as a tree. */
final class RuleExplanationJson {

    private RuleExplanationJson() {}

    static JsonNode of(RuleExplanation rule) {
        ObjectNode node = Json.object()
                .put("id", rule.id())
                .put("name", rule.name())
                .put("effect", rule.effect().verb())
                .put("part", EvidenceJson.partOrNull(rule.part()))
                .put("live", rule.live())
                .put("fires", rule.fires())
                .put("note", rule.note());
        node.set("place", place(rule.place()));
        node.set("conditions", Json.array(rule.conditions(), RuleExplanationJson::condition));
        return node;
    }

    static JsonNode of(ReadingShown shown) {
        ObjectNode node = EvidenceJson.of(shown.observation()).put("moves", shown.moves());
        node.set("marks", EvidenceJson.marks(shown.marks()));
        node.set("errata", Json.array(shown.errata(), EvidenceJson::of));
        node.set("others", Json.array(shown.others(), EvidenceJson::of));
        return node;
    }

    private static JsonNode condition(ConditionExplanation condition) {
        ObjectNode node = Json.object().put("truth", condition.truth().name()).put("text", condition.text());
        node.set("place", place(condition.place()));
        node.set("tried", Json.array(condition.tried(), RuleExplanationJson::tried));
        node.set("computed", Json.array(condition.computed(), RuleExplanationJson::comparison));
        node.set(
                "unknown",
                Json.array(
                        condition.unknown(),
                        why -> Json.object()
                                .put("input", why.input())
                                .put("reason", why.reason())
                                .put("note", why.note())));
        node.set("unmoving", Json.array(condition.unmoving(), RuleExplanationJson::of));
        node.set("inside", Json.array(condition.inside(), RuleExplanationJson::condition));
        return node;
    }

    private static JsonNode tried(Tried tried) {
        ObjectNode node = Json.object().put("on", tried.name()).put("matches", tried.matches());
        node.set("reading", tried.reading().map(RuleExplanationJson::of).orElseGet(Json::absent));
        node.set("comparisons", Json.array(tried.comparisons(), RuleExplanationJson::comparison));
        return node;
    }

    private static JsonNode comparison(Comparison comparison) {
        ObjectNode node = Json.object()
                .put("text", comparison.text())
                .put("sign", comparison.sign())
                .put("truth", comparison.truth().map(Enum::name).orElse(null));
        node.set("place", place(comparison.place()));
        node.set("left", comparison.left().map(RuleExplanationJson::operand).orElseGet(Json::absent));
        node.set("right", comparison.right().map(RuleExplanationJson::operand).orElseGet(Json::absent));
        return node;
    }

    private static JsonNode operand(Operand operand) {
        ObjectNode node = Json.object()
                .put("text", operand.text())
                .put("unit", operand.unit().map(Unit::name).orElse(null));
        node.set("value", operand.decimal().map(Json::decimal).orElseGet(Json::absent));
        node.set("of", Json.texts(operand.of()));
        return node;
    }

    private static JsonNode place(Place place) {
        return Json.object().put("file", place.file()).put("line", place.line()).put("column", place.column());
    }
}
