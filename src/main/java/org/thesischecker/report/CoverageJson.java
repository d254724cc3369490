package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Words;
import org.thesischecker.regression.ConditionCoverage;
import org.thesischecker.regression.Coverage;
import org.thesischecker.regression.Hole;
import org.thesischecker.regression.Patch;
import org.thesischecker.regression.RuleCoverage;
import org.thesischecker.regression.Share;
import org.thesischecker.regression.ThresholdCoverage;

/** How far rule tests try the rules, as {@code schema/test.schema.json} describes it. */
final class CoverageJson {

    private CoverageJson() {}

    static JsonNode of(Coverage coverage) {
        ObjectNode node = Json.object();
        for (Hole.Kind kind : Hole.Kind.values()) {
            node.set(Words.of(kind), share(coverage.share(kind)));
        }
        node.set("rules", Json.array(coverage.rules(), CoverageJson::rule));
        node.set("holes", Json.array(coverage.holes(), CoverageJson::hole));
        return node;
    }

    static ObjectNode share(Share share) {
        return Json.object().put("of", share.of()).put("all", share.all());
    }

    private static JsonNode rule(RuleCoverage coverage) {
        ObjectNode node = Json.object()
                .put("subject", coverage.subject())
                .put("rule", coverage.rule().id())
                .put("fired", coverage.fired())
                .put("silent", coverage.silent());
        node.set("conditions", Json.array(coverage.conditions(), CoverageJson::condition));
        node.set("thresholds", Json.array(coverage.thresholds(), CoverageJson::threshold));
        return node;
    }

    private static JsonNode condition(ConditionCoverage coverage) {
        ObjectNode node = Json.object().put("condition", coverage.text());
        node.set("tried", Json.texts(words(List.copyOf(coverage.met()))));
        node.set("missing", Json.texts(words(coverage.missing())));
        return node;
    }

    private static List<String> words(List<ConditionCoverage.Aim> aims) {
        return aims.stream().sorted().map(Words::of).toList();
    }

    private static JsonNode threshold(ThresholdCoverage coverage) {
        return Json.object()
                .put("threshold", coverage.threshold())
                .put("condition", coverage.comparison())
                .put("holding", coverage.holding())
                .put("silent", coverage.silent());
    }

    private static JsonNode hole(Hole hole) {
        ObjectNode node = Json.object()
                .put("kind", Words.of(hole.kind()))
                .put("subject", hole.subject())
                .put("rule", hole.rule())
                .put("what", hole.what());
        node.set("place", TestJson.place(hole.place()));
        node.set("patch", patch(hole.patch()));
        return node;
    }

    static JsonNode patch(Optional<Patch> patch) {
        return patch.map(found -> {
                    ObjectNode node = Json.object().put("case", found.from().name());
                    node.set("lines", Json.texts(found.lines()));
                    return (JsonNode) node;
                })
                .orElseGet(Json::absent);
    }
}
