package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Words;
import org.thesischecker.whatif.Basis;
import org.thesischecker.whatif.Supposed;
import org.thesischecker.whatif.VerdictGrid;

/** A table of verdicts over two numbers, as {@code schema/what-if-grid.schema.json} describes it. */
final class GridJson {

    private static final String SCHEMA_VERSION = "1";

    private GridJson() {}

    static ObjectNode of(VerdictGrid grid) {
        Basis basis = grid.basis();
        FactSet facts = basis.facts();
        ObjectNode node = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("asOf", basis.asOf().toString())
                .put("view", Words.of(basis.view()))
                .put("factsUntil", facts.factsUntil().toString())
                .put("factSet", facts.sha256())
                .put("now", grid.now())
                .put("today", grid.today());
        node.set("subject", subject(grid));
        node.set("changes", Json.array(basis.supposition().changes(), WhatIfJson::change));
        node.set("notes", Json.texts(grid.notes()));
        node.set("down", side(grid.down()));
        node.set("across", side(grid.across()));
        node.set("states", Json.array(grid.states(), Json::texts));
        return node;
    }

    private static JsonNode subject(VerdictGrid grid) {
        return Json.object()
                .put("book", grid.basis().books().get(grid.subject().book()).id())
                .put("rulePack", grid.basis().books().get(grid.subject().book()).rulePack())
                .put("id", grid.subject().id())
                .put("kind", grid.subject().isThesis() ? "thesis" : "risk-factor");
    }

    private static JsonNode side(List<Supposed> steps) {
        Supposed first = steps.get(0);
        ObjectNode node = Json.object()
                .put("target", first.key())
                .put("unit", ChangeWords.unit(first).name());
        node.set("before", first.before().map(Json::decimal).orElseGet(Json::absent));
        node.set("values", Json.array(steps, step -> Json.decimal(step.after())));
        return node;
    }
}
