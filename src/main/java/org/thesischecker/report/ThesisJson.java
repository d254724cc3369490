package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.thesischecker.model.Forecast;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.Remark;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;
import org.thesischecker.review.ForecastAccuracy;
import org.thesischecker.review.Resolution;
import org.thesischecker.review.ThesisReview;

/** A reviewed thesis as a tree. */
final class ThesisJson {

    private ThesisJson() {}

    /** The tree on an as-of date; a remark of a later day is not told. */
    static JsonNode of(ThesisReview review, LocalDate asOf) {
        Thesis thesis = review.thesis();
        ObjectNode node = Json.object()
                .put("book", review.book())
                .put("id", thesis.id())
                .put("title", thesis.title())
                .put("verdict", review.verdict().name())
                .put("fulfilled", review.fulfilled())
                .put("owner", thesis.owner());
        node.set("resolution", resolution(review.resolution()));
        node.set("findings", Json.array(review.findings(), FindingJson::ofThesis));
        node.set("riskFactors", Json.array(review.riskFactors(), ThesisJson::exposure));
        node.set("unverified", Json.array(review.unverified(), FindingJson::of));
        node.set(
                "possible",
                Json.texts(
                        review.possible().stream().sorted().map(Verdict::name).toList()));
        node.set(
                "forecast",
                thesis.forecast().map(forecast -> forecast(forecast, review)).orElseGet(Json::absent));
        node.set("tags", Json.texts(thesis.tags()));
        node.set("remarks", Json.array(remarks(thesis, asOf), ThesisJson::remark));
        return node;
    }

    private static List<Remark> remarks(Thesis thesis, LocalDate asOf) {
        return thesis.remarks().stream()
                .filter(remark -> !remark.on().isAfter(asOf))
                .toList();
    }

    private static JsonNode resolution(Resolution resolution) {
        return Json.object()
                .put("state", Words.of(resolution.state()))
                .put("on", resolution.on().toString())
                .put("outcome", resolution.outcome().map(Outcome::name).orElse(null))
                .put("backfilled", resolution.backfilled());
    }

    private static JsonNode exposure(ThesisReview.ExposureState exposure) {
        return Json.object()
                .put("id", exposure.riskFactor())
                .put("part", EvidenceJson.partOrNull(exposure.part()))
                .put("state", exposure.state().name())
                .put("effect", Words.of(exposure.effect()));
    }

    /** Outcome, error and direction are null until the figure is out. */
    private static JsonNode forecast(Forecast forecast, ThesisReview review) {
        ObjectNode node = Json.object();
        node.set("expected", expected(forecast));
        node.set(
                "outcome",
                review.forecast()
                        .<JsonNode>map(it -> EvidenceJson.of(it.outcome()))
                        .orElseGet(Json::absent));
        node.set("error", review.forecast().map(it -> Json.decimal(it.error())).orElseGet(Json::absent));
        node.set(
                "errorPercent",
                review.forecast().map(it -> Json.decimal(it.errorPercent())).orElseGet(Json::absent));
        return node.put(
                "direction", review.forecast().map(ThesisJson::direction).orElse(null));
    }

    private static String direction(ForecastAccuracy accuracy) {
        return Words.of(accuracy.direction());
    }

    private static JsonNode expected(Forecast forecast) {
        ObjectNode node = Json.object()
                .put("metric", forecast.metric())
                .put("period", forecast.period().toString())
                .put("unit", forecast.unit().name())
                .put("meantAs", Words.of(forecast.meantAs()));
        node.set("low", Json.decimal(forecast.low()));
        node.set("high", Json.decimal(forecast.high()));
        return node;
    }

    private static JsonNode remark(Remark remark) {
        return Json.object()
                .put("on", remark.on().toString())
                .put("by", remark.by())
                .put("text", remark.text());
    }
}
