package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Words;
import org.thesischecker.review.ThesisReview;
import org.thesischecker.whatif.Headroom;
import org.thesischecker.whatif.Headrooms;
import org.thesischecker.whatif.Target;

/** What is how far from flipping, as {@code schema/headroom.schema.json} describes it. */
final class HeadroomJson {

    private HeadroomJson() {}

    static ObjectNode of(HeadroomResult result) {
        Headrooms headrooms = result.headrooms();
        ObjectNode node = Json.object()
                .put("schemaVersion", "1")
                .put("asOf", headrooms.asOf().toString())
                .put("view", Words.of(headrooms.view()))
                .put("factsUntil", headrooms.factsUntil().toString())
                .put("factSet", headrooms.factSet());
        node.set(
                "books",
                Json.array(
                        headrooms.books(),
                        book -> Json.object()
                                .put("id", book.book().id())
                                .put("rulePack", book.book().rulePack())));
        add(headrooms, node);
        node.set("supposed", result.supposed().map(HeadroomJson::supposed).orElseGet(Json::absent));
        node.set(
                "resolved",
                Json.array(
                        headrooms.books().stream()
                                .flatMap(book -> book.review().theses().stream())
                                .filter(thesis -> thesis.resolution().state() == ResolutionState.RESOLVED)
                                .toList(),
                        HeadroomJson::resolved));
        return node;
    }

    private static void add(Headrooms headrooms, ObjectNode node) {
        node.set("readings", Json.array(Headrooms.byCloseness(headrooms.readings()), HeadroomJson::headroom));
        node.set(
                "thresholds",
                headrooms.ofThresholds()
                        ? Json.array(Headrooms.byCloseness(headrooms.thresholds()), HeadroomJson::headroom)
                        : Json.absent());
    }

    private static JsonNode supposed(HeadroomResult.Supposed supposed) {
        ObjectNode node = Json.object();
        node.set("changes", Json.array(supposed.changes().changes(), WhatIfJson::change));
        node.set("notes", Json.texts(supposed.notes()));
        add(supposed.headrooms(), node);
        return node;
    }

    private static JsonNode resolved(ThesisReview thesis) {
        return Json.object()
                .put("book", thesis.book())
                .put("id", thesis.thesis().id())
                .put("on", thesis.resolution().on().toString())
                .put("outcome", thesis.resolution().outcome().map(Enum::name).orElse(null));
    }

    private static JsonNode headroom(Headroom headroom) {
        Target target = headroom.target();
        ObjectNode node = Json.object()
                .put("book", headroom.book())
                .put("id", headroom.subject().id())
                .put("kind", headroom.subject() instanceof Subject.OfThesis ? "thesis" : "risk-factor")
                .put("direct", headroom.direct())
                .put("target", target.text())
                .put("unit", target.unit().name())
                .put("method", headroom.step().isPresent() ? "scan" : "exact");
        Optional<Observation> row = headroom.standing();
        node.put("metric", row.map(Observation::metric).orElse(null));
        node.put("period", row.map(it -> it.period().toString()).orElse(null));
        node.put(
                "bound",
                row.map(Observation::bound)
                        .filter(bound -> bound != Bound.NONE)
                        .map(Words::of)
                        .orElse(null));
        node.set("value", Json.decimal(headroom.present()));
        node.set("lowest", Json.decimal(headroom.lowest()));
        node.set("highest", Json.decimal(headroom.highest()));
        node.set("step", headroom.step().map(Json::decimal).orElseGet(Json::absent));
        node.set("siblings", Json.texts(headroom.siblings()));
        node.set("flips", Json.array(headroom.flips(), HeadroomJson::flip));
        return node;
    }

    private static JsonNode flip(Headroom.Flip flip) {
        ObjectNode node = Json.object()
                .put("direction", flip.isBelow() ? "below" : "above")
                .put("part", flip.part())
                .put("before", flip.before().word())
                .put("after", flip.after().word())
                .put("fulfilledBefore", flip.before().fulfilled())
                .put("fulfilledAfter", flip.after().fulfilled())
                .put("trend", Words.of(flip.trend()))
                .put("trendFrom", flip.since().map(Period::toString).orElse(null));
        node.set("value", Json.decimal(flip.value()));
        node.set("distance", Json.decimal(flip.distance()));
        node.set("percent", flip.percent().map(Json::decimal).orElseGet(Json::absent));
        return node;
    }
}
