package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Period;
import org.thesischecker.model.Words;
import org.thesischecker.review.DueReadings;
import org.thesischecker.review.ExpectedReading;

/** What is due as {@code schema/facts-due.schema.json} describes it. */
final class DueJson {

    private DueJson() {}

    static ObjectNode of(DueResult result) {
        ObjectNode node = Json.object()
                .put("schemaVersion", "1")
                .put("asOf", result.facts().asOf().toString())
                .put("view", Words.of(result.facts().view()))
                .put("factsUntil", result.facts().factsUntil().toString())
                .put("until", result.until().map(LocalDate::toString).orElse(null));
        node.set("due", Json.array(result.due(), DueJson::of));
        return node;
    }

    private static JsonNode of(DueReadings waiting) {
        Subject subject = waiting.subject();
        boolean thesis = subject instanceof Subject.OfThesis;
        ObjectNode node = Json.object()
                .put("book", waiting.book().id())
                .put("kind", thesis ? "thesis" : "risk-factor")
                .put("id", subject.id())
                .put("title", title(subject))
                .put("owner", owner(subject));
        node.set("readings", Json.array(waiting.readings(), DueJson::of));
        return node;
    }

    private static String title(Subject subject) {
        return subject instanceof Subject.OfThesis of
                ? of.thesis().title()
                : ((Subject.OfRiskFactor) subject).riskFactor().title();
    }

    private static String owner(Subject subject) {
        return subject instanceof Subject.OfThesis of
                ? of.thesis().owner()
                : ((Subject.OfRiskFactor) subject).riskFactor().owner();
    }

    private static JsonNode of(ExpectedReading reading) {
        ObjectNode node = Json.object()
                .put("metric", reading.metric().id())
                .put("name", reading.metric().name())
                .put("unit", reading.metric().unit().name())
                .put("forecast", reading.forecast())
                .put("period", reading.period().map(Period::toString).orElse(null))
                .put("expected", reading.on().map(LocalDate::toString).orElse(null))
                .put("state", Words.of(reading.lack()));
        node.set("last", reading.last().<JsonNode>map(EvidenceJson::of).orElseGet(Json::absent));
        return node;
    }
}
