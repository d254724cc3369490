package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.book.Report;
import org.thesischecker.model.Words;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;

/** A review as {@code schema/review.schema.json} describes it. */
final class ReviewJson {

    private static final String SCHEMA_VERSION = "1";

    private ReviewJson() {}

    static ObjectNode of(ReviewResult result) {
        Review review = result.shown();
        ObjectNode node = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("asOf", review.asOf().toString())
                .put("view", Words.of(review.view()))
                .put("factsUntil", review.factsUntil().toString())
                .put("factSet", review.factSet());
        node.set("owners", Json.texts(result.asked().owners()));
        node.set("tags", Json.texts(result.asked().tags()));
        node.set("books", Json.array(review.books(), ReviewJson::book));
        node.set(
                "theses",
                Json.array(
                        review.books().stream()
                                .flatMap(book -> book.theses().stream())
                                .toList(),
                        thesis -> ThesisJson.of(thesis, review.asOf())));
        node.set(
                "riskFactors",
                Json.array(
                        review.books().stream()
                                .flatMap(book -> book.riskFactors().stream())
                                .toList(),
                        RiskFactorJson::of));
        result.changes().ifPresent(changes -> node.set("changes", ChangesJson.of(changes)));
        if (!result.people().entries().isEmpty()) {
            node.set("people", PeopleJson.of(result.people(), review));
        }
        return node;
    }

    private static JsonNode book(BookReview review) {
        Report report = review.book().report();
        ObjectNode node = Json.object()
                .put("id", review.book().id())
                .put("rulePack", review.book().rulePack())
                .put("title", report.title())
                .put("publisher", report.publisher())
                .put("published", report.published().toString());
        node.set("printed", Json.array(review.printed(), ReviewJson::printed));
        node.set("notEncodable", Json.array(report.notEncodable(), ReviewJson::notEncodable));
        return node;
    }

    private static JsonNode printed(BookReview.PrintedCheck check) {
        Report.Printed printed = check.printed();
        ObjectNode node = Json.object()
                .put("id", printed.id())
                .put("statement", printed.statement())
                .put("place", printed.reportPlace())
                .put("metric", printed.metric())
                .put("period", printed.period().toString())
                .put("unit", printed.unit().name())
                .put("note", printed.note());
        node.set("value", Json.decimal(printed.value()));
        node.set("found", check.found().<JsonNode>map(EvidenceJson::of).orElseGet(Json::absent));
        node.set("offBy", check.off().map(Json::decimal).orElseGet(Json::absent));
        return node;
    }

    private static JsonNode notEncodable(Report.NotEncodable claim) {
        return Json.object()
                .put("id", claim.id())
                .put("claim", claim.claim())
                .put("place", claim.reportPlace())
                .put("reason", claim.reason());
    }
}
