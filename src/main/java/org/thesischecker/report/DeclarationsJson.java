package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.regression.Declarations;
import org.thesischecker.regression.DeclaredChange;

/** Declared changes as {@code schema/diff.schema.json} describes them. */
final class DeclarationsJson {

    private DeclarationsJson() {}

    static JsonNode of(Declarations declarations) {
        ObjectNode node = Json.object().put("others", declarations.others());
        node.set(
                "outdated",
                Json.texts(
                        declarations.outdated().stream().map(DeclaredChange::id).toList()));
        node.set(
                "applying",
                Json.array(
                        declarations.applying(),
                        change -> Json.object()
                                .put("id", change.id())
                                .put("who", change.who())
                                .put("why", change.why())
                                .set("place", FilePartJson.of(FilePart.at(change.place())))));
        node.set("undeclared", Json.array(declarations.undeclared(), one -> {
            ObjectNode flip = Json.object()
                    .put("target", one.flip().tracked().id())
                    .put("before", one.flip().before().position().word())
                    .put("after", one.flip().after().position().word());
            flip.set("dates", DiffJson.days(one.dates()));
            return flip;
        }));
        node.set("unmet", Json.array(declarations.unmet(), one -> {
            ObjectNode flip = Json.object()
                    .put("change", one.change().id())
                    .put("target", one.flip().target())
                    .put("before", one.flip().from())
                    .put("after", one.flip().to());
            flip.set("dates", DiffJson.days(one.dates()));
            flip.set("place", FilePartJson.of(FilePart.at(one.flip().place())));
            return flip;
        }));
        return node;
    }
}
