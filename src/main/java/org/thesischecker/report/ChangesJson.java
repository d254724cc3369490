package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.history.Changes;
import org.thesischecker.history.Difference;
import org.thesischecker.history.Flip;
import org.thesischecker.history.Passed;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Words;

/** What changed since a day as a tree. */
final class ChangesJson {

    private ChangesJson() {}

    static ObjectNode of(Changes changes) {
        ObjectNode node = Json.object().put("since", changes.since().toString());
        if (!changes.rules().isEmpty()) {
            node.put("sinceRules", changes.rules());
        }
        node.set("books", Json.array(changes.books(), ChangesJson::book));
        return node;
    }

    private static JsonNode book(Changes.OfBook book) {
        ObjectNode node = Json.object()
                .put("id", book.now().book().id())
                .put("rulePackBefore", book.before().rulePack())
                .put("unchanged", book.same())
                .put("unjudged", book.unjudged());
        node.set("flips", Json.array(book.flips(), ChangesJson::flip));
        node.set("restated", Json.array(book.restated(), ChangesJson::difference));
        node.set("lost", Json.array(book.lost(), ChangesJson::lost));
        node.set(
                "resolved",
                Json.texts(book.resolved().stream()
                        .map(thesis -> thesis.thesis().id())
                        .toList()));
        node.set(
                "next",
                Json.array(
                        book.next(),
                        next -> Json.object()
                                .put("on", next.on().toString())
                                .put("kind", Words.of(next.due()))
                                .put("what", next.what())));
        return node;
    }

    /** A flip with its cause. */
    static JsonNode flip(Flip flip) {
        ObjectNode cause = Json.object().put("smallest", flip.cause().smallest());
        cause.set("differences", Json.array(flip.cause().differences(), ChangesJson::difference));
        ObjectNode node = Json.object()
                .put("id", flip.tracked().subject().id())
                .put("part", EvidenceJson.partOrNull(flip.tracked().part()))
                .put("kind", Words.of(flip.kind()))
                .put("since", flip.since().toString())
                .put("on", flip.on().toString())
                .put("before", flip.before().word())
                .put("after", flip.after().word());
        node.set("cause", cause);
        return node;
    }

    private static JsonNode lost(Changes.Lost lost) {
        ObjectNode node = Json.object()
                .put("input", lost.input().input())
                .put("reason", lost.input().reason().name())
                .put("note", lost.input().note());
        node.set("readers", Json.texts(lost.readers()));
        return node;
    }

    private static ObjectNode difference(Difference difference) {
        if (difference instanceof Difference.OfRows rows) {
            ObjectNode node = Json.object()
                    .put("kind", Words.of(rows.kind()))
                    .put("metric", rows.metric())
                    .put("period", rows.period().toString())
                    .put("forecast", rows.forecast())
                    .put("on", rows.on().toString());
            node.set("before", rows.stood().<JsonNode>map(EvidenceJson::of).orElseGet(Json::absent));
            node.set("after", rows.stands().<JsonNode>map(EvidenceJson::of).orElseGet(Json::absent));
            return node;
        }
        if (difference instanceof Difference.OfDays days) {
            ObjectNode node = Json.object()
                    .put("kind", "days-passed")
                    .put("since", days.since().toString())
                    .put("on", days.on().toString());
            node.set("passed", Json.array(days.passed(), ChangesJson::passed));
            return node;
        }
        if (difference instanceof Difference.OfThreshold threshold) {
            ObjectNode node = Json.object()
                    .put("kind", "threshold")
                    .put("subject", threshold.subject())
                    .put("threshold", threshold.after().id());
            node.set("before", value(threshold.before()));
            node.set("after", value(threshold.after()));
            return node;
        }
        if (difference instanceof Difference.OfRule rule) {
            return Json.object()
                    .put("kind", "rule-" + Words.of(rule.edit()))
                    .put("subject", rule.subject())
                    .put("rule", rule.rule());
        }
        return difference instanceof Difference.OfSettings settings
                ? Json.object().put("kind", "settings").put("subject", settings.subject())
                : subject((Difference.OfSubject) difference);
    }

    private static ObjectNode subject(Difference.OfSubject subject) {
        return Json.object().put("kind", "subject-" + Words.of(subject.edit())).put("subject", subject.subject());
    }

    private static JsonNode value(Threshold threshold) {
        ObjectNode node = Json.object().put("unit", threshold.unit().name());
        node.set("value", Json.decimal(threshold.value()));
        return node;
    }

    private static JsonNode passed(Passed passed) {
        return Json.object()
                .put("kind", Words.of(passed.kind()))
                .put("what", passed.what())
                .put("on", passed.on().toString());
    }
}
