package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Words;
import org.thesischecker.regression.RowEdit;
import org.thesischecker.regression.RowEdits;

/** Edits of rows as {@code schema/diff.schema.json} describes them. */
final class RowEditsJson {

    private RowEditsJson() {}

    static JsonNode of(RowEdits rows) {
        ObjectNode node = Json.object().put("touchPast", rows.touchPast());
        node.set("appended", Json.array(rows.appended(), RowEditsJson::row));
        node.set("past", Json.array(rows.past(), RowEditsJson::rowEdit));
        node.set(
                "definitions",
                Json.array(
                        rows.definitions(),
                        edit -> Json.object()
                                .put("metric", edit.metric())
                                .put("edit", Words.of(edit.edit()))
                                .put("what", edit.what())));
        node.set("sha256", rows.touchPast() ? Json.text(rows.sha256()) : Json.absent());
        return node;
    }

    private static JsonNode rowEdit(RowEdit edit) {
        ObjectNode node = Json.object().put("kind", Words.of(edit.kind()));
        node.set("before", edit.before().map(RowEditsJson::row).orElseGet(Json::absent));
        node.set("after", edit.after().map(RowEditsJson::row).orElseGet(Json::absent));
        return node;
    }

    private static JsonNode row(Observation row) {
        ObjectNode node = Json.object()
                .put("metric", row.metric())
                .put("period", row.period().toString())
                .put("bound", Words.of(row.bound()))
                .put("unit", row.unit().name())
                .put("published", row.published().toString())
                .put("inferred", row.publishedInferred())
                .put("entered", row.entered().toString())
                .put("status", Words.of(row.status()))
                .put("grade", row.grade().name())
                .put("source", row.source())
                .put("url", row.url())
                .put("note", row.note());
        node.set("value", Json.decimal(row.value()));
        node.set("place", FilePartJson.of(FilePart.at(row.place())));
        return node;
    }
}
