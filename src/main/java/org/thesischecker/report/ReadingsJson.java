package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Words;

/** The readings of a metric as {@code schema/facts-show.schema.json} describes them. */
final class ReadingsJson {

    private ReadingsJson() {}

    static ObjectNode of(ReadingsResult result) {
        ObjectNode node = Json.object()
                .put("schemaVersion", "1")
                .put("asOf", result.facts().asOf().toString())
                .put("view", Words.of(result.facts().view()))
                .put("factsUntil", result.facts().factsUntil().toString());
        node.set("metric", metric(result.metric()));
        node.set("readings", Json.array(result.readings(), reading -> reading(reading, result)));
        node.set("forecasts", Json.array(result.forecasts(), reading -> reading(reading, result)));
        node.set("announced", Json.array(result.ahead(), ReadingsJson::row));
        node.set("errata", Json.array(result.printed(), ReadingsJson::row));
        return node;
    }

    private static JsonNode metric(MetricDefinition metric) {
        return Json.object()
                .put("id", metric.id())
                .put("name", metric.name())
                .put("definition", metric.definition())
                .put("unit", metric.unit().name())
                .put("kind", Words.of(metric.kind()))
                .put("frequency", metric.frequency().text())
                .put("dueAfter", metric.dueAfter())
                .put("staleAfter", staleAfter(metric.staleAfter()))
                .put("preferredSource", metric.preferredSource());
    }

    private static @Nullable Integer staleAfter(OptionalInt days) {
        return days.isPresent() ? days.getAsInt() : null;
    }

    private static JsonNode reading(Reading reading, ReadingsResult result) {
        ObjectNode node = row(reading.observation())
                .put("current", result.isCurrent(reading))
                .put("stale", result.isStale(reading))
                .put("disputed", reading.isDisputed());
        node.set(
                "others",
                Json.array(
                        reading.others(), other -> row(other).put("why", WhyNot.of(result.metric(), reading, other))));
        return node;
    }

    /** A row with everything that it has. */
    static ObjectNode row(Observation observation) {
        return EvidenceJson.of(observation)
                .put("status", Words.of(observation.status()))
                .put("entered", observation.entered().toString())
                .put("dateInferred", observation.publishedInferred())
                .put("note", observation.note());
    }
}
