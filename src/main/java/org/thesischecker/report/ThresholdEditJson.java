package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Threshold;
import org.thesischecker.regression.HeadroomMove;
import org.thesischecker.regression.ThresholdEdit;
import org.thesischecker.whatif.Headroom;

/** An edited threshold with its headroom as {@code schema/diff.schema.json} describes it. */
final class ThresholdEditJson {

    private ThresholdEditJson() {}

    static JsonNode of(ThresholdEdit edit) {
        ObjectNode node = Json.object().put("subject", edit.subject()).put("threshold", edit.id());
        node.set("before", edit.before().map(ThresholdEditJson::value).orElseGet(Json::absent));
        node.set("after", edit.after().map(ThresholdEditJson::value).orElseGet(Json::absent));
        node.set("headroom", Json.array(edit.headroom(), ThresholdEditJson::headroom));
        return node;
    }

    private static JsonNode value(Threshold threshold) {
        ObjectNode node = Json.object().put("unit", threshold.unit().name());
        node.set("value", Json.decimal(threshold.value()));
        return node;
    }

    private static JsonNode headroom(HeadroomMove move) {
        ObjectNode node = Json.object().put("target", move.target()).put("moved", move.isMoved());
        node.set("before", nearest(move.before().orElse(null)));
        node.set("after", nearest(move.after().orElse(null)));
        return node;
    }

    private static JsonNode nearest(Headroom.@Nullable Nearest nearest) {
        if (nearest == null) {
            return Json.absent();
        }
        ObjectNode node = Json.object()
                .put("from", nearest.flip().before().word())
                .put("to", nearest.flip().after().word());
        node.set("at", Json.decimal(nearest.flip().value()));
        node.set("distance", Json.decimal(nearest.flip().distance()));
        return node;
    }
}
