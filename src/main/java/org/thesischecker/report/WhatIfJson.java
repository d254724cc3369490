package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Words;
import org.thesischecker.review.Review;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;
import org.thesischecker.whatif.Moves;
import org.thesischecker.whatif.Scenario;
import org.thesischecker.whatif.Supposed;

/** What some changes would move, as {@code schema/what-if.schema.json} describes it. */
final class WhatIfJson {

    private static final String SCHEMA_VERSION = "1";

    private WhatIfJson() {}

    static ObjectNode of(WhatIfResult result) {
        Review before = result.whatIf().before();
        Moves moves = result.moves();
        ObjectNode node = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("asOf", before.asOf().toString())
                .put("view", Words.of(before.view()))
                .put("factsUntil", before.factsUntil().toString())
                .put("factSet", before.factSet());
        node.set("owners", Json.texts(result.asked().owners()));
        node.set("tags", Json.texts(result.asked().tags()));
        node.set(
                "books",
                Json.array(
                        before.books(),
                        book -> Json.object()
                                .put("id", book.book().id())
                                .put("rulePack", book.book().rulePack())));
        node.set("scenarios", Json.array(result.whatIf().scenarios(), WhatIfJson::scenario));
        node.set("changes", Json.array(result.whatIf().supposition().changes(), WhatIfJson::change));
        node.set("notes", Json.texts(result.whatIf().notes()));
        node.set("theses", Json.array(moves.theses(), WhatIfJson::thesis));
        node.set("riskFactors", Json.array(moves.riskFactors(), WhatIfJson::riskFactor));
        node.set("otherGrounds", Json.array(moves.rules(), WhatIfJson::rules));
        node.set(
                "unchanged",
                Json.object().put("theses", moves.stayingTheses()).put("riskFactors", moves.stayingRiskFactors()));
        return node;
    }

    private static JsonNode scenario(Scenario scenario) {
        return Json.object()
                .put("book", scenario.book())
                .put("id", scenario.id())
                .put("title", scenario.title())
                .put("statement", scenario.statement())
                .put("reason", scenario.reason());
    }

    static JsonNode change(Supposed change) {
        ObjectNode node = Json.object()
                .put("written", change.change().written())
                .put("origin", change.origin())
                .put("unit", change.change().target().unit().name());
        node.set("before", change.before().map(Json::decimal).orElseGet(Json::absent));
        node.set("after", Json.decimal(change.after()));
        if (change instanceof Supposed.OfRow row) {
            return node.put("kind", row.isForecast() ? "forecast" : "reading")
                    .put("metric", row.row().metric())
                    .put("period", row.row().period().toString())
                    .put("published", row.row().published().toString())
                    .put("grade", row.row().grade().name())
                    .put(
                            "boundBefore",
                            row.standing()
                                    .filter(standing -> standing.bound() != Bound.NONE)
                                    .map(standing -> Words.of(standing.bound()))
                                    .orElse(null));
        }
        Supposed.OfThreshold threshold = (Supposed.OfThreshold) change;
        return node.put("kind", "threshold")
                .put("book", threshold.book())
                .put("subject", threshold.subject())
                .put("threshold", threshold.threshold().id());
    }

    private static JsonNode thesis(Moves.OfThesis move) {
        ObjectNode node = Json.object()
                .put("book", move.after().book())
                .put("id", move.after().thesis().id())
                .put("title", move.after().thesis().title());
        node.set("before", verdict(move.before()));
        node.set("after", verdict(move.after()));
        node.set("findings", Json.array(move.after().findings(), FindingJson::ofThesis));
        node.set("unverified", Json.array(move.after().unverified(), FindingJson::of));
        return node;
    }

    private static ObjectNode verdict(ThesisReview review) {
        return Json.object()
                .put("verdict", review.verdict().name())
                .put("fulfilled", review.fulfilled())
                .put("outcome", review.resolution().outcome().map(Enum::name).orElse(null));
    }

    private static JsonNode riskFactor(Moves.OfRiskFactor move) {
        ObjectNode node = Json.object()
                .put("book", move.after().book())
                .put("id", move.after().riskFactor().id())
                .put("title", move.after().riskFactor().title());
        node.set("before", state(move.before()));
        node.set("after", state(move.after()));
        node.set("findings", Json.array(move.after().findings(), FindingJson::ofRiskFactor));
        node.set("unverified", Json.array(move.after().unverified(), FindingJson::of));
        return node;
    }

    private static ObjectNode state(RiskFactorReview review) {
        ObjectNode node = Json.object().put("state", review.state().name());
        node.set(
                "parts",
                Json.array(
                        review.parts(),
                        part -> Json.object()
                                .put("id", part.id())
                                .put("state", part.state().name())));
        return node;
    }

    private static JsonNode rules(Moves.OfRules move) {
        ObjectNode node = Json.object()
                .put("book", move.book())
                .put("subject", move.subject())
                .put("state", move.state());
        node.set("nowHolds", Json.texts(move.more()));
        node.set("noLongerHolds", Json.texts(move.less()));
        return node;
    }
}
