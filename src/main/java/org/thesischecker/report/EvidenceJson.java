package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Words;

/** Evidence as a tree; the number shown is the number tested. */
final class EvidenceJson {

    private EvidenceJson() {}

    static JsonNode of(Evidence evidence) {
        if (evidence instanceof Evidence.OfReading reading) {
            ObjectNode node = of(reading.observation());
            node.set("marks", marks(reading.marks()));
            node.set("errata", Json.array(reading.errata(), EvidenceJson::of));
            return node;
        }
        if (evidence instanceof Evidence.OfThreshold item) {
            return threshold(item);
        }
        if (evidence instanceof Evidence.OfVerdict item) {
            return Json.object()
                    .put("thesis", item.thesis())
                    .put("verdict", item.verdict().name());
        }
        if (evidence instanceof Evidence.OfRiskFactor item) {
            return Json.object()
                    .put("riskFactor", item.riskFactor())
                    .put("part", partOrNull(item.part()))
                    .put("state", item.state().name());
        }
        return computed((Evidence.Computed) evidence);
    }

    /** A reading: {@code bound} is null for a plain value. */
    static ObjectNode of(Observation observation) {
        ObjectNode node = Json.object()
                .put("metric", observation.metric())
                .put("period", observation.period().toString())
                .put("bound", observation.bound() == Bound.NONE ? null : Words.of(observation.bound()))
                .put("unit", observation.unit().name())
                .put("published", observation.published().toString())
                .put("source", observation.source())
                .put("url", observation.url())
                .put("grade", observation.grade().name());
        node.set("value", Json.decimal(observation.value()));
        return node;
    }

    static JsonNode marks(List<Mark> marks) {
        return Json.texts(marks.stream().map(Words::of).toList());
    }

    /** Null when the whole factor is meant. */
    static @Nullable String partOrNull(String part) {
        return part.isEmpty() ? null : part;
    }

    private static ObjectNode threshold(Evidence.OfThreshold item) {
        ObjectNode node = Json.object()
                .put("threshold", item.threshold().id())
                .put("unit", item.threshold().unit().name())
                .put("origin", Words.of(item.threshold().origin()))
                .put("setOn", item.threshold().setOn().toString());
        node.set("value", Json.decimal(item.threshold().value()));
        node.set("marks", marks(item.hindsight() ? List.of(Mark.HINDSIGHT) : List.of()));
        return node;
    }

    private static ObjectNode computed(Evidence.Computed item) {
        ObjectNode node = Json.object()
                .put("expression", item.expression())
                .put("unit", item.unit().name());
        node.set("value", Json.decimal(item.value()));
        node.set("of", Json.texts(item.of()));
        return node;
    }
}
