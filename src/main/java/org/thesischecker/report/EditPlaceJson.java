package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;

/** The place of an edit as {@code schema/diff.schema.json} describes it. */
final class EditPlaceJson {

    private EditPlaceJson() {}

    static JsonNode of(EditPlace at) {
        return Json.object()
                .put("file", at.place().file())
                .put("line", at.place().line())
                .put("endLine", at.lastLine());
    }
}
