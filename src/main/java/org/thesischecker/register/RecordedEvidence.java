package org.thesischecker.register;

import static org.thesischecker.register.Sightings.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.thesischecker.register.Trigger.Shown;

/** A piece of evidence of a recorded review, in words. */
final class RecordedEvidence {

    private static final String BOOK = "the rule book";

    private RecordedEvidence() {}

    static Shown shown(JsonNode item) {
        if (item.has("metric")) {
            return reading(item);
        }
        if (item.has("threshold")) {
            return new Shown(
                    "threshold %s = %s %s".formatted(text(item, "threshold"), text(item, "value"), text(item, "unit")),
                    BOOK,
                    "origin %s, set on %s".formatted(text(item, "origin"), text(item, "setOn")));
        }
        if (item.has("thesis")) {
            return new Shown(text(item, "thesis") + " is " + text(item, "verdict"), BOOK, "the verdict of a thesis");
        }
        if (item.has("riskFactor")) {
            return new Shown(
                    text(item, "riskFactor") + " is " + text(item, "state"), BOOK, "the state of a risk factor");
        }
        return new Shown(
                "%s = %s %s".formatted(text(item, "expression"), text(item, "value"), text(item, "unit")),
                BOOK,
                "computed from "
                        + Sightings.elements(item.path("of"))
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(", ")));
    }

    private static Shown reading(JsonNode item) {
        String bound = item.path("bound").isNull() ? "" : text(item, "bound").replace('-', ' ') + " ";
        String marks =
                Sightings.elements(item.path("marks")).map(JsonNode::asText).collect(Collectors.joining(", "));
        return new Shown(
                "%s %s = %s%s %s, published %s, grade %s%s"
                        .formatted(
                                text(item, "metric"),
                                text(item, "period"),
                                bound,
                                text(item, "value"),
                                text(item, "unit"),
                                text(item, "published"),
                                text(item, "grade"),
                                marks.isEmpty() ? "" : " [" + marks + "]"),
                text(item, "source"),
                text(item, "url"));
    }
}
