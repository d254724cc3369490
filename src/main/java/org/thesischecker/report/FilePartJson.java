package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;

/** Lines of a file as {@code schema/diff.schema.json} describes them. */
final class FilePartJson {

    private FilePartJson() {}

    static JsonNode of(FilePart at) {
        return Json.object()
                .put("file", at.place().file())
                .put("line", at.place().line())
                .put("endLine", at.lastLine());
    }
}
